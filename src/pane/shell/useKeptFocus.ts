import { useEffect, type RefObject } from 'react';

/** Of a list that arrows lead through, only the element that Tab leads to. */
const controls = ['a[href]', 'button', 'input', 'textarea', 'select', '[tabindex="0"]']
  .map((control) => `${control}:not(:disabled,[tabindex="-1"],[data-tabster-dummy])`)
  .join();

/**
 * Keeps the focus on a control where the focused one goes away: on the first one in the nearest place around it that is still
 * there. On the web office.js hands a Tab that is pressed on no control to the sheet, so a lost focus would lead out of the pane.
 */
export function useKeptFocus(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = frame.current;
    if (root === null) return undefined;
    let last: Element | null = null;
    let around: readonly Element[] = [];
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null;
      around = last === null ? [] : ancestors(last, root);
    };
    const mend = (): void => {
      if (last === null || isThere(last) || document.activeElement !== document.body) return;
      // Somebody who has gone back to the sheet meanwhile stays there.
      if (document.hasFocus()) firstControl(around)?.focus();
    };
    // Whoever closes something may move the focus by itself, just after: it has the first say.
    const observer = new MutationObserver(() => {
      if (last !== null && !isThere(last)) setTimeout(mend);
    });
    root.addEventListener('focusin', remember);
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributeFilter: ['class', 'hidden'],
    });
    return () => {
      root.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [frame]);
}

/** Whether an element can still be seen, and so can hold the focus. */
const isThere = (element: Element): boolean => element.isConnected && element.checkVisibility();

function ancestors(element: Element, root: Element): readonly Element[] {
  const parent = element.parentElement;
  return parent === null || element === root ? [] : [parent, ...ancestors(parent, root)];
}

function firstControl(places: readonly Element[]): HTMLElement | undefined {
  return places
    .filter(isThere)
    .flatMap((place) => [...place.querySelectorAll<HTMLElement>(controls)].filter(isThere))
    .at(0);
}
