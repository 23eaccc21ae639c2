import { ExcelFault, notInHost } from './fault.ts';
import { known, loadOf, textOf, type Thing } from './thing.ts';
import type { Action, Answer, ArgumentInfo, ObjectPath, Request } from './wire.ts';

/** Ranges that office.js holds on to between requests, by reference. */
export class References {
  readonly #things = new Map<string, Thing>();
  readonly #names = new Map<Thing, string>();
  #count = 0;

  keep(thing: Thing): void {
    if (this.#names.has(thing)) return;
    const name = `${++this.#count}|Range`;
    this.#names.set(thing, name);
    this.#things.set(name, thing);
  }

  nameOf(thing: Thing): string | undefined {
    return this.#names.get(thing);
  }

  get(name: string): Thing {
    const thing = this.#things.get(name);
    if (!thing) throw new ExcelFault('InvalidObjectPath', `No object ${name}`);
    return thing;
  }

  drop(name: string): void {
    const thing = this.#things.get(name);
    if (thing) this.#names.delete(thing);
    this.#things.delete(name);
  }

  get size(): number {
    return this.#things.size;
  }
}

/** After its start in a page the library tells once that ribbon buttons may call it. */
const READINESS: Thing = {
  type: 'Microsoft.InternalService.AddinInternalService',
  methods: { NotifyActionHandlerReady: () => null },
};

/** An action from which on a request fails, and how. */
export interface Failure {
  readonly action: number;
  readonly fault: ExcelFault;
}

/** Carries out a request action by action; the first error ends it, and what was done before stays done. */
export function carryOut(
  request: Request,
  workbook: Thing,
  references: References,
  failure: Failure | null,
): Answer {
  const run = new Run(request, workbook, references);
  const results: Answer['Results'][number][] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (failure && index >= failure.action) throw failure.fault;
      results.push({ ActionId: action.Id, Value: run.act(action) });
      if (action.ActionType === 5) traces.push(action.Id);
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: wireError(error, index, run.location) };
    }
  }
  return { Results: results, TraceIds: traces };
}

function wireError(error: unknown, index: number, location: string): NonNullable<Answer['Error']> {
  const fault = error instanceof ExcelFault ? error : new ExcelFault('NotInHost', String(error), 501);
  return {
    Code: fault.code,
    Message: fault.message,
    HttpStatusCode: fault.status,
    ActionIndex: index,
    Location: location,
  };
}

const LOAD = 2;

class Run {
  /** What was last begun, as Excel names it where that fails: "WorksheetCollection.getItem". */
  location = '';
  readonly #request: Request;
  readonly #workbook: Thing;
  readonly #references: References;
  readonly #found = new Map<number, Thing | null>();

  constructor(request: Request, workbook: Thing, references: References) {
    this.#request = request;
    this.#workbook = workbook;
    this.#references = references;
  }

  act(action: Action): unknown {
    if (action.ActionType === 5) return null;
    const thing = this.#find(action.ObjectPathId);
    if (!thing) return null;
    const args = this.#argumentsOf(action.ArgumentInfo);
    const [first = ''] = action.ActionType === LOAD ? (action.QueryInfo?.Select ?? []) : [action.Name];
    this.location = locationOf(thing, first);
    switch (action.ActionType) {
      case 1:
        return this.#identityOf(thing);
      case 2:
        return loadOf(thing, action.QueryInfo?.Select ?? []);
      case 3:
        return this.#call(thing, action.Name, args);
      case 4:
        known(thing, 'setters', action.Name)(args[0]);
        return null;
      default:
        throw notInHost(`action type ${action.ActionType}`);
    }
  }

  #call(thing: Thing, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') {
      this.#references.keep(thing);
      return null;
    }
    return known(thing, 'methods', name)(...args) ?? null;
  }

  /** Of arguments that are objects office.js sends the path. */
  #argumentsOf({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): readonly unknown[] {
    return Arguments.map((argument, at) => {
      const path = ReferencedObjectPathIds?.[at] ?? 0;
      return path > 0 ? this.#find(path) : argument;
    });
  }

  #identityOf(thing: Thing): unknown {
    const reference = this.#references.nameOf(thing);
    if (reference !== undefined) return { _ReferenceId: reference };
    return thing.id ? { Id: thing.id() } : {};
  }

  /** Each path is followed once a request: following it may do something (Add). */
  #find(id: number): Thing | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#request.ObjectPaths[String(id)];
    if (!path) throw new ExcelFault('InvalidObjectPath', `No path ${id}`);
    const thing = this.#follow(path);
    this.#found.set(id, thing);
    return thing;
  }

  #follow(path: ObjectPath): Thing | null {
    if (path.ObjectPathType === 1) return this.#workbook;
    if (path.ObjectPathType === 2 && path.Name === READINESS.type) return READINESS;
    if (path.ObjectPathType === 6) return this.#references.get(path.Name);
    const parent = this.#find(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const args = this.#argumentsOf(path.ArgumentInfo);
    this.location = locationOf(parent, path.ObjectPathType === 5 ? 'getItem' : path.Name);
    switch (path.ObjectPathType) {
      case 3:
        return known(parent, 'finders', path.Name)(...args);
      case 4:
        return known(parent, 'parts', path.Name)();
      case 5:
        if (!parent.item) throw notInHost(`items of ${parent.type}`);
        return parent.item(textOf(args[0]));
      default:
        throw notInHost(`object path type ${path.ObjectPathType}`);
    }
  }
}

/** "Range.values", of "Values" or "values/more". */
function locationOf({ type }: Thing, name: string): string {
  const [member = ''] = name.split('/');
  return member === '' ? type : `${type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}
