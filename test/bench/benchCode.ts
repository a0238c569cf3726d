import { benchArrow } from './benchArrow.ts';
import { benchAudit } from './benchAudit.ts';
import { benchCall } from './benchCall.ts';
import { benchClosure } from './benchClosure.ts';
import { benchEdition } from './benchEdition.ts';
import { benchMove } from './benchMove.ts';
import { benchScreens } from './benchScreens.ts';
import { benchSearch } from './benchSearch.ts';
import { printLine } from './printLine.ts';

// What needs no browser, to be run as it is shipped: see `runBundled`.
printLine(benchCall());
for (const line of benchEdition()) printLine(line);
printLine(benchArrow());
for (const line of benchSearch()) printLine(line);
for (const line of benchScreens()) printLine(line);
for (const line of benchClosure()) printLine(line);
for (const line of await benchAudit()) printLine(line);
for (const line of await benchMove()) printLine(line);
