/** Ends that are asked for by the keyboard or another program. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** While it is held, the process does not end in the middle of its writing. */
export interface HeldSignals {
  /** Whether the end was asked for meanwhile. */
  readonly isAsked: () => boolean;
  /** Ends the process now if that was asked for. */
  readonly release: () => void;
}

export function holdSignals(): HeldSignals {
  let asked: NodeJS.Signals | null = null;
  const note = (signal: NodeJS.Signals) => {
    asked = signal;
  };
  for (const signal of SIGNALS) process.on(signal, note);
  return {
    isAsked: () => asked !== null,
    release: () => {
      for (const signal of SIGNALS) process.off(signal, note);
      if (asked !== null) process.kill(process.pid, asked);
    },
  };
}
