import { useContext, useState } from 'react';
import { ERROR_CODE, errorCodeText } from '../app/error-code.vi.ts';
import { About } from './about.ts';
import { copyText } from './copy-text.ts';

/** No style sheet: it also stands where the pane itself is broken. */
const STYLES = {
  all: { marginTop: 4, fontSize: 12, lineHeight: 1.35, overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer', width: 'fit-content', padding: '2px 0' },
  line: { margin: '4px 0' },
  button: {
    font: 'inherit',
    color: 'inherit',
    background: 'transparent',
    border: '1px solid currentColor',
    borderRadius: 4,
    padding: '3px 8px',
    minHeight: 24,
  },
  box: { boxSizing: 'border-box', width: '100%', font: 'inherit', resize: 'vertical' },
} as const;

/** The technical code of a trouble, folded away, for a person to pass on. */
export function ErrorCode({ code }: { readonly code: string }) {
  const text = errorCodeText(code, useContext(About));
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <details style={STYLES.all}>
      <summary style={STYLES.summary}>{ERROR_CODE.details}</summary>
      <p style={STYLES.line}>{text}</p>
      <button
        type="button"
        style={STYLES.button}
        onClick={() => {
          setCopied(copyText(text));
        }}
      >
        {ERROR_CODE.copy}
      </button>
      <p role="status" style={STYLES.line}>
        {copied === null ? '' : copied ? ERROR_CODE.copied : ERROR_CODE.notCopied}
      </p>
      {copied === false && <CopyBox text={text} />}
    </details>
  );
}

/** The text, selected, where it can't be copied but by hand. */
function CopyBox({ text }: { readonly text: string }) {
  return (
    <textarea
      ref={(element) => {
        element?.focus();
        element?.select();
      }}
      aria-label={ERROR_CODE.box}
      readOnly
      rows={3}
      style={STYLES.box}
      value={text}
    />
  );
}
