import { launchBrowser } from '../support/browser/launchBrowser.ts';
import { startDevelopmentServer } from '../support/developmentServer.ts';
import { benchArrow } from './benchArrow.ts';
import { benchAudit } from './benchAudit.ts';
import { benchBundles } from './benchBundles.ts';
import { benchCall } from './benchCall.ts';
import { benchCells } from './benchCells.ts';
import { benchClosure } from './benchClosure.ts';
import { benchEdition } from './benchEdition.ts';
import { benchHost } from './benchHost.ts';
import { benchMove } from './benchMove.ts';
import { benchPage } from './benchPage.ts';
import { benchScreens } from './benchScreens.ts';
import { benchScroll } from './benchScroll.ts';
import { benchSearch } from './benchSearch.ts';

/** Prints one JSON line a measurement, each with its ratio; judges nothing. */
function print(line: object): void {
  console.log(JSON.stringify(line));
}

print(benchCall());
for (const line of benchEdition()) print(line);
print(benchArrow());
for (const line of benchSearch()) print(line);
for (const line of benchScreens()) print(line);
for (const line of benchClosure()) print(line);
for (const line of await benchAudit()) print(line);
for (const line of await benchMove()) print(line);
const server = await startDevelopmentServer();
const browser = await launchBrowser();
try {
  print(await benchCells(browser, server.address));
  for (const line of await benchHost(browser, server.address)) print(line);
  print(await benchPage(browser, server.address));
  print(await benchScroll(browser, server.address));
} finally {
  await browser.close();
  await server.stop();
}
print(benchBundles());
