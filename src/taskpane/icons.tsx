import type { ReactNode } from 'react';
import type { Severity } from '../rules/finding.ts';

/** Few and plain pictures in the colour of the text around them; always beside words, so never read aloud. */

function Icon({ children, size = 16 }: { readonly children: ReactNode; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="none" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const STROKE = {
  stroke: 'currentColor',
  strokeWidth: 1.3,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/** A disc with a cross, a triangle with a stroke, a square with an i: told apart without colour. */
const SHAPES: Readonly<Record<Severity, { readonly shape: string; readonly sign: string }>> = {
  error: {
    shape: 'M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2Z',
    sign: 'M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8',
  },
  warning: {
    shape: 'M8.9 1.9l6 11.2c.35.66-.13 1.4-.9 1.4H2c-.77 0-1.25-.74-.9-1.4l6-11.2c.38-.7 1.42-.7 1.8 0Z',
    sign: 'M8 6v3.6M8 12v.1',
  },
  info: {
    shape:
      'M3.6 1.5h8.8c1.16 0 2.1.94 2.1 2.1v8.8a2.1 2.1 0 0 1-2.1 2.1H3.6a2.1 2.1 0 0 1-2.1-2.1V3.6c0-1.16.94-2.1 2.1-2.1Z',
    sign: 'M8 7.4v4M8 4.7v.1',
  },
};

export function SeverityIcon({ severity, size }: { readonly severity: Severity; readonly size?: number }) {
  const { shape, sign } = SHAPES[severity];
  return (
    <Icon {...(size === undefined ? {} : { size })}>
      <path d={shape} fill="currentColor" />
      <path
        d={sign}
        style={{ stroke: 'var(--colorNeutralBackground1)' }}
        strokeWidth={1.6}
        strokeLinecap="round"
      />
    </Icon>
  );
}

export function CheckIcon() {
  return (
    <Icon size={20}>
      <path d="M2.8 8.6l3.4 3.4 7-7.6" {...STROKE} strokeWidth={1.6} />
    </Icon>
  );
}

export function StopIcon() {
  return (
    <Icon size={20}>
      <rect x="4" y="4" width="8" height="8" rx="1" fill="currentColor" />
    </Icon>
  );
}

export function MarkIcon() {
  return (
    <Icon size={20}>
      <path d="M10.2 2.6l3.2 3.2-6.3 6.3H3.9V8.9l6.3-6.3Z" {...STROKE} />
      <path d="M2.2 14.4h11.6" {...STROKE} />
    </Icon>
  );
}

export function ClearIcon() {
  return (
    <Icon size={20}>
      <path d="M9.3 2.7l4 4-6.1 6.1H4.6L2.4 10.6a.9.9 0 0 1 0-1.3l6.6-6.6h.3ZM5.6 6.2l4.2 4.2" {...STROKE} />
      <path d="M7.2 13.3h6.4" {...STROKE} />
    </Icon>
  );
}

export function UndoIcon() {
  return (
    <Icon size={20}>
      <path d="M3 6.2h6.2a3.7 3.7 0 0 1 0 7.4H6M3 6.2L5.9 3.3M3 6.2l2.9 2.9" {...STROKE} />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" {...STROKE} />
    </Icon>
  );
}

export function ChevronIcon() {
  return (
    <Icon>
      <path d="M6 3.6l4.4 4.4L6 12.4" {...STROKE} />
    </Icon>
  );
}

export function NotCheckedIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="6.2" {...STROKE} strokeDasharray="2.4 2.2" />
      <path d="M8 5v3.6M8 11v.1" {...STROKE} />
    </Icon>
  );
}

/** All is well. */
export function WellIcon({ size }: { readonly size: number }) {
  return (
    <Icon size={size}>
      <circle cx="8" cy="8" r="6.8" fill="currentColor" />
      <path
        d="M5 8.3l2.1 2.1L11 6.2"
        style={{ stroke: 'var(--colorNeutralBackground1)' }}
        strokeWidth={1.6}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Icon>
  );
}
