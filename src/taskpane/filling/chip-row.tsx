import {
  Button,
  Checkbox,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { Chip } from '../../filling/index.ts';
import { printable } from '../../report/text/display.ts';
import { ChevronIcon } from '../icons.tsx';
import { ChipDetail } from './chip-detail.tsx';
import { documentName, isTicked } from './draft-model.ts';
import type { DraftProps } from './draft-props.ts';
import { FILLING, fateText } from './wording.vi.ts';

const useStyles = makeStyles({
  chip: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  chosen: { borderLeftColor: tokens.colorCompoundBrandStroke },
  head: { display: 'flex', alignItems: 'flex-start' },
  main: { flexGrow: 1, minWidth: 0, paddingBottom: tokens.spacingVerticalXS },
  fate: {
    margin: `0 0 0 ${tokens.spacingHorizontalXXXL}`,
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
  },
  toggle: { minWidth: 0, flexShrink: 0, marginTop: '2px' },
  turned: { '& svg': { transform: 'rotate(90deg)' } },
});

/** A document of the draft: whether it is to stand in the form, what becomes of it, and more when asked for. */
export function ChipRow({ chip, ...props }: DraftProps & { readonly chip: Chip }) {
  const { filling, open, onOpen } = props;
  const styles = useStyles();
  const fate = useId();
  const detail = useId();
  const toggle = useRef<HTMLButtonElement | null>(null);
  const isOpen = open === chip.id;
  // One that comes with its details open was moved here: the focus goes with it.
  const [isMoved] = useState(isOpen);
  useEffect(() => {
    if (isMoved) toggle.current?.focus();
  }, [isMoved]);
  const name = printable(documentName(chip));
  return (
    <li className={mergeClasses(styles.chip, chip.choice === 'write' && styles.chosen)}>
      <div className={styles.head}>
        <div className={styles.main}>
          <Checkbox
            checked={isTicked(chip)}
            label={chip.state === 'differs' ? FILLING.asSource(name) : name}
            aria-describedby={fate}
            onChange={(_, { checked }) => {
              filling.tick(chip.id, checked === true);
            }}
          />
          <p id={fate} className={styles.fate}>
            {fateText(chip)}
            {chip.state === 'differs' && chip.held && (
              <>
                <br />
                {FILLING.heldAs(printable(documentName({ ...chip.held, date: chip.held.date ?? '' })))}
              </>
            )}
          </p>
        </div>
        <Button
          ref={(element: HTMLButtonElement | null) => {
            toggle.current = element;
          }}
          size="small"
          appearance="subtle"
          className={mergeClasses(styles.toggle, isOpen && styles.turned)}
          icon={<ChevronIcon />}
          aria-label={FILLING.detail(name)}
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': detail } : {})}
          onClick={() => {
            onOpen(isOpen ? null : chip.id);
          }}
        />
      </div>
      {isOpen && (
        <ChipDetail {...props} chip={chip} name={name} id={detail} onDone={() => toggle.current?.focus()} />
      )}
    </li>
  );
}
