import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../src/cli/edition/buildEdition.ts';
import { editionRelations } from '../../../src/cli/relations/editionRelations.ts';
import { unexplainedConflicts } from '../../../src/cli/rules/unexplainedConflicts.ts';
import { createDataset } from '../../../src/dataset/dataset.ts';
import { contentOf, figure, source } from '../support/content.ts';

const problems = (note: string, value = 600) => {
  const content = contentOf({
    sources: [source('s1'), source('s2')],
    figures: [figure({}), figure({ id: 'f2', source: 's2', value, note })],
  });
  return unexplainedConflicts(content, editionRelations(createDataset(buildEdition(content))));
};

describe('unexplainedConflicts', () => {
  it('asks for a note where two figures contradict each other', () => {
    expect(problems('')).toEqual([
      { file: 'figures.csv', row: 3, column: 'note', fault: { code: 'conflict', ids: ['f1'] } },
    ]);
  });

  it('takes what a note explains, and what agrees', () => {
    expect(problems('从统计公报')).toEqual([]);
    expect(problems('', 527.7)).toEqual([]);
  });
});
