/** F6 leads from the grid or the ribbon into the task pane, as in Excel. */
export function watchPaneKey(enter: () => void): void {
  globalThis.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      enter();
    },
    { capture: true },
  );
}
