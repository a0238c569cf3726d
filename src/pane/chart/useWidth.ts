import { useCallback, useState, type RefCallback } from 'react';

/** Until the first measurement: what the narrowest pane leaves. */
const assumed = 280;

/** How wide an element is, now and whenever the pane is made wider or narrower. */
export function useWidth<Measured extends Element>(): readonly [number, RefCallback<Measured>] {
  const [width, setWidth] = useState(assumed);
  const measure = useCallback((element: Measured | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      const wide = Math.floor(element.getBoundingClientRect().width);
      if (wide > 0) setWidth(wide);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, measure];
}
