import { useId } from 'react';
import type { FillingDraft } from '../../app/filling-desk-state.ts';
import { LEFT_TEXTS, warningText, type Draft, type Warning } from '../../filling/index.ts';
import { formatNumber, least } from '../../grid/index.ts';
import { printable } from '../../report/text/display.ts';
import { CutList } from './cut-list.tsx';
import { documentName } from './draft-model.ts';
import { useTabStyles } from './styles.ts';
import { FILLING } from './wording.vi.ts';

/** What the clerk should know: what was chosen and can't be written, then what is missing, doubtful or contradictory. */
export function Notices({ drafted: { draft, left } }: { readonly drafted: FillingDraft }) {
  const styles = useTabStyles();
  const title = useId();
  const warnings = knownWarnings(draft);
  if (warnings.length + left.length === 0) return null;
  return (
    <section aria-labelledby={title} className={styles.section}>
      <h2 id={title} className={styles.title}>
        {FILLING.warnings(formatNumber(warnings.length + left.length))}
      </h2>
      {left.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{FILLING.left}</h3>
          <CutList
            items={left}
            render={({ chip, reason }) => (
              <li key={chip.id}>{FILLING.leftOut(printable(documentName(chip)), LEFT_TEXTS[reason])}</li>
            )}
          />
        </>
      )}
      <CutList
        items={warnings}
        render={(warning, index) => <li key={index}>{printable(warningText(warning))}</li>}
      />
    </section>
  );
}

/** What is before the form's first year was asked for by nobody; that the unit is not known stands beside its choice. */
function knownWarnings({ warnings, years }: Draft): readonly Warning[] {
  const first = least(years);
  return warnings.filter(
    (warning) => warning.id !== 'no-unit' && !(warning.id === 'outside-years' && warning.year < first),
  );
}
