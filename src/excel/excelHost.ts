import type { HostPort } from '../app/ports/hostPort.ts';
import { copyPicture } from './copyPicture.ts';
import { copyRich } from './copyRich.ts';
import { copyText } from './copyText.ts';
import { displayLanguage } from './displayLanguage.ts';
import { hostTheme, watchHostTheme } from './hostTheme.ts';
import { openCopy } from './openCopy.ts';
import { openLink } from './openLink.ts';
import { showPane } from './showPane.ts';

/** Excel around the workbook. */
export const excelHost: HostPort = {
  language: displayLanguage,
  theme: hostTheme,
  onThemeChange: watchHostTheme,
  openLink,
  copyText,
  openCopy,
  copyRich,
  copyPicture,
  showPane,
};
