import { lazy, type ComponentType } from 'react';

/** Screens that are fetched when the first one stands, so that the pane opens sooner. */
export const lazyScreens: Readonly<Record<'fill' | 'cell' | 'book', ComponentType>> = {
  fill: lazy(async () => {
    const { FillScreen } = await import(/* webpackPrefetch: true */ '../fill/FillScreen.tsx');
    return { default: FillScreen };
  }),
  cell: lazy(async () => {
    const { CellScreen } = await import(/* webpackPrefetch: true */ '../cell/CellScreen.tsx');
    return { default: CellScreen };
  }),
  book: lazy(async () => {
    const { BookScreen } = await import(/* webpackPrefetch: true */ '../book/BookScreen.tsx');
    return { default: BookScreen };
  }),
};
