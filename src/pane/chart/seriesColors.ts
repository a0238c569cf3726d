import { tokens } from '@fluentui/react-components';
import type { HostTheme } from '../../app/ports/hostPort.ts';

/** In the order of the series; each stands out from the ground in light, where it is as in a document, and in dark. */
const themeColors = [
  tokens.colorCompoundBrandStroke,
  tokens.colorPaletteDarkOrangeBorderActive,
  tokens.colorPalettePurpleBorderActive,
  tokens.colorPaletteCornflowerBorderActive,
  tokens.colorPaletteBerryBorderActive,
  tokens.colorPaletteLightGreenBorderActive,
  tokens.colorPaletteBrownBorderActive,
  tokens.colorPaletteRedBorderActive,
] as const;

/** Browsers force the system's colours on texts and frames, but not on drawings. */
const systemColors = ['Highlight', 'CanvasText', 'GrayText', 'LinkText', 'VisitedText'] as const;

/** The colours of series in the pane's theme. */
export function seriesColors(theme: HostTheme): (series: number) => string {
  const colors = theme === 'high-contrast' ? systemColors : themeColors;
  return (series) => colors[series % colors.length] ?? tokens.colorNeutralForeground3;
}

/** The colour of the ground of charts in the pane's theme, which hollow points show. */
export function groundColor(theme: HostTheme): string {
  return theme === 'high-contrast' ? 'Canvas' : tokens.colorNeutralBackground1;
}
