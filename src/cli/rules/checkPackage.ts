import type { Content } from '../package/content.ts';
import type { Problem } from '../package/problem.ts';
import { readPackage } from '../package/readPackage.ts';
import { checkBodies } from './checkBodies.ts';
import { checkDuplicates } from './checkDuplicates.ts';
import { checkLinks } from './checkLinks.ts';
import { checkNames } from './checkNames.ts';
import { checkPlaceCodes } from './checkPlaceCodes.ts';
import { checkPrinted } from './checkPrinted.ts';
import { checkQualifiers } from './checkQualifiers.ts';
import { checkRings } from './checkRings.ts';
import { checkSources } from './checkSources.ts';
import { checkUnits } from './checkUnits.ts';

/** A data package that was read, with everything that is wrong with it; content without problems is sound. */
export interface CheckedPackage {
  readonly content?: Content;
  readonly problems: readonly Problem[];
}

/** Reads the data package in a folder and checks it: standard, schemas, keys, then the rules for figures. */
export function checkPackage(folder: string): CheckedPackage {
  const { content, problems } = readPackage(folder);
  if (content === undefined) return { problems };
  return {
    content,
    problems: [
      ...problems,
      ...checkRings('places.csv', 'parent', content.places, ({ parent }) => [parent]),
      ...checkRings('breakdowns.csv', 'parent', content.breakdowns, ({ parent }) => [parent]),
      ...checkRings('indicators.csv', 'sum_of', content.indicators, ({ sumOf }) => sumOf),
      ...checkNames(content),
      ...checkSources(content),
      ...checkBodies(content),
      ...checkPlaceCodes(content.places),
      ...checkLinks(content),
      ...checkUnits(content),
      ...checkPrinted(content),
      ...checkQualifiers(content),
      ...checkDuplicates(content),
    ].toSorted(byPlace),
  };
}

function byPlace(left: Problem, right: Problem): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return (left.row ?? 0) - (right.row ?? 0);
}
