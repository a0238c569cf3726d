import { useEffect, type RefObject } from 'react';
import type { Notice } from '../state/notice.ts';

/** Milliseconds for which a notice is there to be read, and with a button that takes something back. */
const shownFor = { plain: 8000, withActions: 20_000 } as const;

/** Whether a notice goes by itself: not where something failed, was left alone or was lost. */
export function isFleeting({ intent }: Notice): boolean {
  return intent === 'success' || intent === 'info';
}

/**
 * Takes a notice away after a while. While the pointer or the focus is on it the time stands still, so that nobody loses what
 * they are reading or about to press; a page that is not looked at keeps it too.
 */
export function useFleeting(
  notice: Notice | undefined,
  frame: RefObject<HTMLElement | null>,
  close: () => void,
): void {
  useEffect(() => {
    const bar = frame.current;
    if (notice === undefined || bar === null || !isFleeting(notice)) return undefined;
    const time = (notice.actions ?? []).length > 0 ? shownFor.withActions : shownFor.plain;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const go = (): void => {
      if (isHeld(bar)) wait();
      else close();
    };
    const wait = (): void => {
      clearTimeout(waiting);
      waiting = setTimeout(go, time);
    };
    const kept = ['pointerenter', 'pointerleave', 'focusin', 'focusout'] as const;
    for (const event of kept) bar.addEventListener(event, wait);
    wait();
    return () => {
      clearTimeout(waiting);
      for (const event of kept) bar.removeEventListener(event, wait);
    };
  }, [notice, frame, close]);
}

function isHeld(bar: HTMLElement): boolean {
  const isFocused = document.hasFocus() && bar.contains(document.activeElement);
  return isFocused || bar.matches(':hover') || document.hidden;
}
