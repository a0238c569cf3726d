/** The grid's own context menu, as the keys need it. */
export interface KeyMenu {
  /** Opens it at the selected cell. */
  readonly open: () => void;
  /** Closes it and gives the focus back to the grid. */
  readonly close: () => void;
}

/** The grid draws its menu, and each submenu, as a child of the page beside everything else. */
const openMenus = '.univer-popup, body > div.univer-w-max';

/** How long the grid takes to draw a menu. */
const drawn = 150;

/**
 * Shift+F10 opens the context menu of the selected cell, as in Excel; arrows lead through it and its submenus, Enter runs an
 * entry, Escape closes it. The grid's own menu hears the pointer alone.
 */
export function watchMenuKey(isInGrid: (element: Element | null) => boolean, menu: KeyMenu): void {
  const keys: Readonly<Record<string, (entry: HTMLElement) => void>> = {
    ArrowDown: (entry) => step(entry, 1),
    ArrowUp: (entry) => step(entry, -1),
    ArrowRight: enterSubmenu,
    ArrowLeft: leaveSubmenu,
    Escape: menu.close,
  };
  globalThis.addEventListener(
    'keydown',
    (event) => {
      const focused = document.activeElement;
      const isMenuKey = event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10');
      const entry = focused?.closest<HTMLElement>(openMenus) === null ? null : focused;
      const act = entry instanceof HTMLElement ? keys[event.key] : undefined;
      if (act !== undefined && entry instanceof HTMLElement) act(entry);
      else if (isMenuKey && isInGrid(focused)) {
        menu.open();
        focusLast();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}

const entriesOf = (list: Element | null | undefined): readonly HTMLElement[] =>
  [...(list?.querySelectorAll<HTMLElement>('button') ?? [])].filter((one) => one.checkVisibility());

function step(entry: HTMLElement, by: number): void {
  const entries = entriesOf(entry.closest(openMenus));
  const at = entries.indexOf(entry) + by;
  entries.at(at % entries.length)?.focus();
}

/** The menu that was opened last takes the focus once it is drawn. */
function focusLast(): void {
  setTimeout(() => entriesOf([...document.querySelectorAll(openMenus)].at(-1))[0]?.focus(), drawn);
}

function enterSubmenu(entry: HTMLElement): void {
  entry.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  setTimeout(() => {
    const last = [...document.querySelectorAll(openMenus)].at(-1);
    if (last !== entry.closest(openMenus)) entriesOf(last)[0]?.focus();
  }, drawn);
}

function leaveSubmenu(): void {
  entriesOf(document.querySelector(openMenus))[0]?.focus();
}
