import { makeStyles } from '@fluentui/react-components';

/** Text for those who hear the pane: it takes no room, and is read. */
export const useVisuallyHidden = makeStyles({
  visuallyHidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
