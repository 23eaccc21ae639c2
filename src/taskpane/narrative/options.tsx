import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Choice } from './choice.ts';
import { NARRATIVE } from './wording.vi.ts';

const useStyles = makeStyles({
  options: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, border: 'none' },
});

interface Props {
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** How what was chosen is put into the workbook. */
export function Options({ choice, onChange }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.options}>
      <Field label={NARRATIVE.mode}>
        <RadioGroup
          value={choice.mode}
          onChange={(_, { value }) => {
            onChange({ ...choice, mode: value === 'values' ? 'values' : 'live' });
          }}
        >
          <Radio value="live" label={NARRATIVE.live} />
          <Radio value="values" label={NARRATIVE.values} />
        </RadioGroup>
      </Field>
      <Field label={NARRATIVE.where} hint={choice.where === 'selection' ? NARRATIVE.sizesStay : null}>
        <RadioGroup
          value={choice.where}
          onChange={(_, { value }) => {
            onChange({ ...choice, where: value === 'selection' ? 'selection' : 'new-sheet' });
          }}
        >
          <Radio value="new-sheet" label={NARRATIVE.newSheet} />
          <Radio value="selection" label={NARRATIVE.atSelection} />
        </RadioGroup>
      </Field>
      <Checkbox
        checked={choice.charts}
        label={NARRATIVE.charts}
        onChange={(_, { checked }) => {
          onChange({ ...choice, charts: checked === true });
        }}
      />
    </div>
  );
}
