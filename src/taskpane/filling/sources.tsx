import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type ChangeEvent } from 'react';
import type { FillingDesk } from '../../app/filling-desk.ts';
import type { ListedSource } from '../../app/filling-desk-state.ts';
import { CloseIcon } from '../icons.tsx';
import type { ReadFile } from '../tab-props.ts';
import { sourceText } from './source-text.ts';
import { useTabStyles } from './styles.ts';
import { FILE_GONE, FILLING } from './wording.vi.ts';

const useStyles = makeStyles({
  source: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0 },
  remove: { minWidth: 0, flexShrink: 0 },
});

const WORKBOOKS = '.xlsx,.xlsm,.xltx,.xls,.ods,.csv';

interface Props {
  readonly filling: FillingDesk;
  readonly readFile: ReadFile;
  readonly sources: readonly ListedSource[];
  readonly isBusy: boolean;
}

/** Where documents come from: registers of the workbook, of other files, and pasted texts. */
export function Sources({ filling, readFile, sources, isBusy }: Props) {
  const styles = useTabStyles();
  const title = useId();
  return (
    <section aria-labelledby={title} className={styles.section}>
      <h2 id={title} tabIndex={-1} className={styles.title}>
        {FILLING.sources}
      </h2>
      <p className={styles.note}>{FILLING.sourcesIntro}</p>
      {sources.length > 0 && (
        <ul className={styles.list}>
          {sources.map((source) => (
            <SourceItem key={source.id} filling={filling} source={source} titleId={title} />
          ))}
        </ul>
      )}
      {sources.length === 0 && !isBusy && <p className={styles.text}>{FILLING.noRegister}</p>}
      <FileChoice filling={filling} readFile={readFile} isBusy={isBusy} />
      <TextChoice filling={filling} isBusy={isBusy} />
    </section>
  );
}

interface ItemProps {
  readonly filling: FillingDesk;
  readonly source: ListedSource;
  readonly titleId: string;
}

function SourceItem({ filling, source, titleId }: ItemProps) {
  const styles = useStyles();
  const shared = useTabStyles();
  const text = sourceText(source);
  return (
    <li className={styles.source}>
      <div className={styles.name}>
        {text}
        {source.isWithoutDates && <p className={shared.note}>{FILLING.withoutDates}</p>}
      </div>
      {source.kind !== 'register' && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.remove}
          icon={<CloseIcon />}
          aria-label={FILLING.removeSourceNamed(text)}
          onClick={() => {
            document.getElementById(titleId)?.focus();
            void filling.removeSource(source.id);
          }}
        />
      )}
    </li>
  );
}

interface FileProps {
  readonly filling: FillingDesk;
  readonly readFile: ReadFile;
  readonly isBusy: boolean;
}

function FileChoice({ filling, readFile, isBusy }: FileProps) {
  const styles = useTabStyles();
  const input = useRef<HTMLInputElement>(null);
  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    try {
      if (file) await addFile(filling, readFile, file);
    } finally {
      // So that the same file can be chosen again once it was mended.
      if (input.current) input.current.value = '';
    }
  };
  return (
    <div>
      <Button className={styles.button} disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {FILLING.chooseFile}
      </Button>
      <input
        ref={input}
        type="file"
        accept={WORKBOOKS}
        aria-label={FILLING.fileInput}
        tabIndex={-1}
        hidden
        onChange={(event) => void choose(event)}
      />
    </div>
  );
}

async function addFile(filling: FillingDesk, readFile: ReadFile, file: File): Promise<void> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) {
    filling.refuseFile(file.name, FILE_GONE);
    return;
  }
  try {
    const read = await readFile(file.name, new Uint8Array(bytes));
    if (read.ok) await filling.addFile(file.name, read.workbook);
    else filling.refuseFile(file.name, read.text);
  } catch (error) {
    filling.failFile(file.name, error);
  }
}

function TextChoice({ filling, isBusy }: Pick<FileProps, 'filling' | 'isBusy'>) {
  const styles = useTabStyles();
  const [text, setText] = useState('');
  const add = async () => {
    // What gave no document stays to be mended.
    if (await filling.addText(text)) setText('');
  };
  return (
    <>
      <Field label={FILLING.textLabel} hint={FILLING.textHint}>
        <Textarea
          className={styles.paste}
          value={text}
          resize="vertical"
          rows={3}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div>
        <Button className={styles.button} disabledFocusable={isBusy} onClick={() => void add()}>
          {FILLING.addText}
        </Button>
      </div>
    </>
  );
}
