import { createDataset, type Dataset } from '../../dataset/dataset.ts';
import { coverageCounts, coverageLines } from '../coverage/coverageLines.ts';
import { coverageTable } from '../coverage/coverageTable.ts';
import { loadEdition } from '../edition/loadEdition.ts';
import type { CommandContext, ExitCode } from './commandContext.ts';

export interface CoverageOptions {
  /** A group of indicators, or one indicator; every group is listed where none is given. */
  readonly group: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly editions: string;
}

/** `coverage`: prints units by years for a group of indicators, or the groups there are. */
export function coverage(options: CoverageOptions, context: CommandContext): ExitCode {
  const { language, words, print, report } = context;
  const edition = loadEdition(options.editions);
  if (edition === undefined) {
    report(words.noEdition);
    return 1;
  }
  const dataset = createDataset(edition);
  if (options.group === undefined) {
    for (const line of groupLines(dataset)) print(line);
    return 0;
  }
  const indicators = indicatorsOf(options.group, dataset);
  if (indicators.length === 0) {
    report(words.coverage.noGroup(options.group));
    return 1;
  }
  const [from, to] = [Number(options.from), Number(options.to)];
  const table = coverageTable(dataset, { indicators, from, to });
  for (const line of coverageLines(table, words.coverage.header, language)) print(line);
  report(words.coverage.counted(coverageCounts(table)));
  return 0;
}

/** The indicators of a group, or those of a name. */
function indicatorsOf(group: string, dataset: Dataset): readonly string[] {
  const { indicators } = dataset.edition;
  const members = indicators.filter((indicator) => indicator.group === group);
  if (members.length > 0) return members.map(({ id }) => id);
  return indicators
    .filter(({ id, nameZh, nameEn, aliases }) => [id, nameZh, nameEn, ...aliases].includes(group))
    .map(({ id }) => id);
}

/** Each group with its indicators that have figures. */
function groupLines({ edition: { indicators, observations } }: Dataset): readonly string[] {
  const used = new Set(observations.map(({ indicator }) => indicator));
  const groups = new Map<string, string[]>();
  for (const { id, group } of indicators) {
    if (!used.has(id)) continue;
    groups.set(group, [...(groups.get(group) ?? []), id]);
  }
  return [...groups].map(([group, ids]) => `${group}\t${ids.join(' ')}`);
}
