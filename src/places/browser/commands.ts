import type { WorkbookLook } from '../../xlsx/index.ts';
import { guard, type Permissions, type Refusal } from './guard.ts';
import type { GridContent, GridListener } from './grid-content.ts';
import type { SheetNames } from './sheet-names.ts';
import { COMMANDS, isResult, paramsOf } from './univer-commands.ts';
import type { Facade, Nullable, UniverCell, UniverEvent } from './univer.ts';

export interface CommandsOptions {
  readonly content: Pick<GridContent, 'isReadOnly' | 'protectedSheets' | 'isCalculating'>;
  readonly names: SheetNames;
  /** The file as it is now. */
  readonly look: () => WorkbookLook | null;
  readonly rawAt: (sheet: string, row: number, col: number) => Nullable<UniverCell>;
  /** Whether the product itself changes more than contents: nothing is held up then. */
  readonly isFollowing: () => boolean;
  /** Is told of what the clerk does, before it is done. */
  readonly before: (event: UniverEvent) => void;
  readonly listener: GridListener;
}

/** Holds up commands of the grid that must not be, and tells of those that changed cells. Gives what ends it. */
export function watchCommands(api: Facade, options: CommandsOptions): () => void {
  const { content, listener, before, isFollowing } = options;
  const permissions = permissionsOf(options);
  const subscriptions = [
    api.addEvent('BeforeCommandExecute', (event) => {
      if (content.isCalculating === false && event.id === COMMANDS.calculate) event.cancel = true;
      if (isFollowing()) return;
      const refusal = guard(event, permissions);
      if (refusal === null) {
        before(event);
        return;
      }
      event.cancel = true;
      listener.refused(withName(refusal, options.names));
    }),
    api.addEvent('CommandExecuted', (event) => {
      executed(event, options);
    }),
  ];
  return () => {
    for (const one of subscriptions) one.dispose();
  };
}

function permissionsOf({ content, names, look, rawAt }: CommandsOptions): Permissions {
  return {
    isReadOnly: content.isReadOnly,
    isProtected: (id) => content.protectedSheets.has(names.nameOf(id) ?? ''),
    fixedIn: (id) => {
      const sheet = names.nameOf(id);
      return look()?.fixed.filter((area) => area.sheet === sheet) ?? [];
    },
    rawAt: (id, { row, col }) => rawAt(names.nameOf(id) ?? '', row, col),
  };
}

/** Out of the grid sheets go by their own names. */
export function withName({ why, cell }: Refusal, names: SheetNames): Refusal {
  return { why, cell: cell && { ...cell, sheet: names.nameOf(cell.sheet) ?? '' } };
}

function executed(event: UniverEvent, { names, listener }: CommandsOptions): void {
  const values = paramsOf(event, COMMANDS.setValues);
  if (!values && event.id !== COMMANDS.moveRange) return;
  const sheets = values ? [names.nameOf(values.subUnitId)] : names.all();
  const by = isResult(event) ? 'formula' : 'hand';
  for (const sheet of sheets) if (sheet !== undefined) listener.changed(sheet, by);
}
