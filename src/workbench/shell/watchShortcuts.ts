import type { Shortcut } from '../manifest/readShortcuts.ts';

function matches(event: KeyboardEvent, shortcut: Shortcut): boolean {
  return (
    event.ctrlKey === shortcut.control &&
    event.shiftKey === shortcut.shift &&
    event.altKey === shortcut.alt &&
    event.metaKey === shortcut.meta &&
    (event.key.toUpperCase() === shortcut.key || event.code.toUpperCase() === `KEY${shortcut.key}`)
  );
}

/** Runs an add-in's actions on their keys, while the focus is outside the pane as in Excel on the web. */
export function watchShortcuts(
  shortcuts: readonly Shortcut[],
  run: (action: string) => void,
): void {
  globalThis.addEventListener(
    'keydown',
    (event) => {
      const shortcut = shortcuts.find((each) => matches(event, each));
      if (shortcut === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      run(shortcut.action);
    },
    { capture: true },
  );
}
