import { Button } from '@fluentui/react-components';
import type { FillingDesk } from '../../app/filling-desk.ts';
import type { Chip } from '../../filling/index.ts';
import { useTabStyles } from './styles.ts';
import { FILLING } from './wording.vi.ts';

interface Props {
  readonly filling: FillingDesk;
  readonly chip: Chip;
  readonly onForm: (form: 'edit' | 'move') => void;
  readonly onDone: () => void;
}

/** Edit, move, take out. */
export function ChipActions({ filling, chip: { id, held, choice }, onForm, onDone }: Props) {
  const styles = useTabStyles();
  const isOut = choice === 'remove' || choice === 'leave';
  return (
    <div className={styles.row}>
      {(['edit', 'move'] as const).map((form) => (
        <Button
          key={form}
          size="small"
          className={styles.button}
          onClick={() => {
            onForm(form);
          }}
        >
          {FILLING[form]}
        </Button>
      ))}
      {!isOut && (
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            onDone();
            filling.drop(id);
          }}
        >
          {held ? FILLING.remove : FILLING.drop}
        </Button>
      )}
      {choice === 'remove' && (
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            onDone();
            filling.keep(id);
          }}
        >
          {FILLING.keep}
        </Button>
      )}
    </div>
  );
}
