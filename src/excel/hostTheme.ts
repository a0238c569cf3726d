import type { HostTheme } from '../app/ports/hostPort.ts';

const highContrast = '(forced-colors: active)';
const dark = '(prefers-color-scheme: dark)';

/** Excel's theme: what Office says of it where it says anything, else what the browser says. */
export function hostTheme(): HostTheme {
  if (matchMedia(highContrast).matches) return 'high-contrast';
  // Typed as always there, but Office tells its theme on some platforms only.
  const theme: Office.OfficeTheme | undefined = (Office.context as Office.Context | undefined)
    ?.officeTheme;
  const background = theme?.bodyBackgroundColor;
  if (background !== undefined && background !== '') return isDark(background) ? 'dark' : 'light';
  return matchMedia(dark).matches ? 'dark' : 'light';
}

/**
 * Whether a colour is dark by its luma (ITU-R BT.601).
 *
 * @example
 * isDark('#262626'); // => true
 */
export function isDark(color: string): boolean {
  const value = Number.parseInt(color.replace('#', '').slice(0, 6), 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Tells when the theme changes. Excel sends no event for its own: it is looked at again when the page is turned to. */
export function watchHostTheme(listener: (theme: HostTheme) => void): () => void {
  let before = hostTheme();
  const look = (): void => {
    const now = hostTheme();
    if (now === before) return;
    before = now;
    listener(now);
  };
  const queries = [matchMedia(highContrast), matchMedia(dark)];
  for (const query of queries) query.addEventListener('change', look);
  addEventListener('focus', look);
  return () => {
    for (const query of queries) query.removeEventListener('change', look);
    removeEventListener('focus', look);
  };
}
