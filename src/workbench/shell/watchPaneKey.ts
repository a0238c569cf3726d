import type { PaneFrame } from './paneFrame.ts';

/** F6 leads from the grid or the ribbon into the task pane, as in Excel; Shift+Tab leads out of it. */
export function watchPaneKey(pane: PaneFrame): void {
  globalThis.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || !pane.isVisible) return;
      event.preventDefault();
      event.stopPropagation();
      pane.focus();
    },
    { capture: true },
  );
}
