import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { formatNumber } from '../../grid/index.ts';
import { useTabStyles } from './styles.ts';
import { FILLING } from './wording.vi.ts';

interface Props<Item> {
  readonly items: readonly Item[];
  readonly render: (item: Item, index: number) => ReactNode;
  /** So many at first, and so many more each time. */
  readonly step?: number;
  /** One that is shown wherever it stands. */
  readonly always?: (item: Item) => boolean;
}

/** A list that may be very long: its beginning, and more when asked for. `render` gives keyed `li`. */
export function CutList<Item>({ items, render, step = 20, always = () => false }: Props<Item>) {
  const styles = useTabStyles();
  const [limit, setLimit] = useState(step);
  const hidden = items.length - limit;
  return (
    <>
      <ul className={styles.list}>
        {items.map((item, index) => (index < limit || always(item) ? render(item, index) : null))}
      </ul>
      {hidden > 0 && (
        <div>
          <Button
            size="small"
            className={styles.button}
            onClick={() => {
              setLimit(limit + step);
            }}
          >
            {FILLING.more(formatNumber(Math.min(step, hidden)))}
          </Button>
        </div>
      )}
    </>
  );
}
