import { launchBrowser } from '../support/browser/launchBrowser.ts';
import { startDevelopmentServer } from '../support/developmentServer.ts';
import { benchBundles } from './benchBundles.ts';
import { benchCells } from './benchCells.ts';
import { benchFirstFigure } from './benchFirstFigure.ts';
import { benchHost } from './benchHost.ts';
import { benchPage } from './benchPage.ts';
import { benchScroll } from './benchScroll.ts';
import { printLine } from './printLine.ts';
import { runBundled } from './runBundled.ts';

await runBundled(new URL('benchCode.ts', import.meta.url));
const server = await startDevelopmentServer();
const browser = await launchBrowser();
try {
  printLine(await benchCells(browser, server.address));
  for (const line of await benchHost(browser, server.address)) printLine(line);
  printLine(await benchFirstFigure(browser, server.plainAddress));
  printLine(await benchPage(browser, server.address));
  printLine(await benchScroll(browser, server.address));
} finally {
  await browser.close();
  await server.stop();
}
printLine(benchBundles());
