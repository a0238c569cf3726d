import { useSyncExternalStore } from 'react';
import { usePane } from '../services/PaneContext.ts';
import { useContrastShades, useDarkShades, useLightShades } from './mapShades.ts';

/** The look of a shade in the theme of the host; of what has none the empty text. */
export function useShades(): (shade: number | undefined) => string {
  const { host } = usePane();
  const theme = useSyncExternalStore(host.onThemeChange, host.theme);
  const looks = {
    light: useLightShades(),
    dark: useDarkShades(),
    'high-contrast': useContrastShades(),
  }[theme];
  const byShade = new Map(Object.entries(looks));
  return (shade) => byShade.get(String(shade)) ?? '';
}
