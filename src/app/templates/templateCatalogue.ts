import { indexScenario } from './indexScenario.ts';
import { leagueTable } from './leagueTable.ts';
import { monthlyTracker } from './monthlyTracker.ts';
import { profileSheet } from './profileSheet.ts';
import { sourceAppendix } from './sourceAppendix.ts';
import type { Template } from './template.ts';
import { yearEstimate } from './yearEstimate.ts';

/** Every template, in the order in which they are offered. */
export const templateCatalogue: readonly Template[] = [
  leagueTable,
  profileSheet,
  monthlyTracker,
  yearEstimate,
  indexScenario,
  sourceAppendix,
];
