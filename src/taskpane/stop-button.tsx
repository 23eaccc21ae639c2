import { Button, makeStyles } from '@fluentui/react-components';
import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { StopIcon } from './icons.tsx';
import { PANE } from './wording.vi.ts';

const useStyles = makeStyles({
  // A check that is over at once must not make the pane flicker.
  stop: {
    minWidth: 0,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '100ms',
    animationDelay: '300ms',
    animationFillMode: 'both',
  },
});

interface Props {
  readonly onStop: () => void;
  /** Called when the button goes away under the person's fingers, for the focus to go somewhere near. */
  readonly onLostFocus: () => void;
}

/** Ends a check; there only as long as one is under way. */
export function StopButton({ onStop, onLostFocus }: Props) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const lost = useEffectEvent(onLostFocus);
  useLayoutEffect(() => {
    const element = button.current;
    return () => {
      if (element !== null && element === element.ownerDocument.activeElement) lost();
    };
  }, []);
  return (
    <Button
      ref={(element: HTMLButtonElement | null) => {
        button.current = element;
      }}
      className={styles.stop}
      icon={<StopIcon />}
      onClick={onStop}
    >
      {PANE.stop}
    </Button>
  );
}
