import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from '@fluentui/react-components';
import type { HostTheme } from '../../app/ports/hostPort.ts';
import { brand } from './brand.ts';

/** Chinese faces stand beside Latin ones of the same system, so that digits keep Segoe's even widths. */
const fontFamilyBase =
  "'Segoe UI Variable Text', 'Segoe UI', -apple-system, 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
const fontFamilyMonospace = "Consolas, 'SF Mono', Menlo, 'Noto Sans Mono CJK SC', monospace";
const fonts = { fontFamilyBase, fontFamilyMonospace };

const dark = createDarkTheme(brand);

/** Fluent's theme for each of the host's. */
export const themes = {
  light: { ...createLightTheme(brand), ...fonts },
  dark: {
    ...dark,
    ...fonts,
    // The default shades of a dark theme fall short of 4.5 : 1 with this brand.
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
    colorBrandForegroundLink: brand[120],
    colorBrandForegroundLinkHover: brand[130],
    colorCompoundBrandForeground1: brand[120],
  },
  'high-contrast': { ...teamsHighContrastTheme, ...fonts },
} satisfies Record<HostTheme, Theme>;
