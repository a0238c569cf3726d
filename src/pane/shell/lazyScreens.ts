import type { ComponentType } from 'react';
import { lazyPart } from '../fault/lazyPart.ts';

/** Screens that are fetched when the first one stands, so that the pane opens sooner. */
export const lazyScreens: Readonly<Record<'fill' | 'cell' | 'book', ComponentType>> = {
  fill: lazyPart(async () => (await import('../fill/FillScreen.tsx')).FillScreen),
  cell: lazyPart(async () => (await import('../cell/CellScreen.tsx')).CellScreen),
  book: lazyPart(async () => (await import('../book/BookScreen.tsx')).BookScreen),
};
