import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { Figure } from '../../domain/figure.ts';
import { FigureOption } from '../figure/FigureOption.tsx';
import { usePane } from '../services/PaneContext.ts';

/** Height of a row in pixels, where its title takes one line: English needs a line more. */
const rowHeights = { 'zh-CN': 60, 'en-US': 66 } as const;

const useStyles = makeStyles({
  list: {
    flex: 1,
    // At 200 % zoom in a low window the whole pane scrolls rather than this list vanish.
    minHeight: '180px',
    overflowY: 'scroll',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  rows: { position: 'relative', width: '100%' },
});

interface Props {
  readonly id: string;
  readonly total: number;
  readonly at: (index: number) => Figure | undefined;
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpen: (index: number, id: string) => void;
}

/** The figures found; only those in view are in the page. */
export function FigureList({ id, total, at, active, onKeyDown, onOpen }: Props): ReactElement {
  const styles = useStyles();
  const { words, language } = usePane();
  const rowHeight = rowHeights[language];
  const frame = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- its results go to no memoized component.
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    measureElement: (row) => Math.max(rowHeight, row.getBoundingClientRect().height),
    // More rows than these would make one turn of the wheel a long task.
    overscan: 2,
  });
  useEffect(() => {
    if (total > 0) virtualizer.scrollToIndex(active);
  }, [virtualizer, at, total, active]);
  return (
    <div
      ref={frame}
      id={id}
      role="listbox"
      aria-label={words.find.list}
      aria-activedescendant={`${id}-${active}`}
      tabIndex={0}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      <div
        className={styles.rows}
        style={{ height: virtualizer.getTotalSize() }}
        role="presentation"
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const figure = at(index);
          return figure === undefined ? null : (
            <FigureOption
              key={index}
              figure={figure}
              id={`${id}-${index}`}
              active={index === active}
              index={index}
              total={total}
              start={start}
              height={rowHeight}
              measure={virtualizer.measureElement}
              onOpen={onOpen}
            />
          );
        })}
      </div>
    </div>
  );
}
