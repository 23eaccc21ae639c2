import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { selectAll, type Copied } from './clipboard.ts';
import { NARRATIVE } from './wording.vi.ts';

const useStyles = makeStyles({
  box: {
    boxSizing: 'border-box',
    // Its content has no part in how wide the pane is.
    contain: 'inline-size',
    maxHeight: '180px',
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    // Paper: the words are copied as they are to be printed.
    backgroundColor: '#FFFFFF',
    color: '#000000',
    userSelect: 'text',
  },
});

/** What could not be copied, selected, to be copied by hand. */
export function CopyBox({ copied: { html } }: { readonly copied: Copied }) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    element.replaceChildren(...body.childNodes);
    element.focus();
    selectAll(element);
  }, [html]);
  return <div ref={box} role="region" aria-label={NARRATIVE.copyBox} tabIndex={0} className={styles.box} />;
}
