import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerNotes } from '../../src/app/fill/headerNotes.ts';
import { headerSuggestions } from '../../src/app/fill/headerSuggestions.ts';
import { recogniseTable } from '../../src/app/fill/recogniseTable.ts';
import { partKinds } from '../../src/app/fill/tablePart.ts';
import { parseArgument } from '../../src/app/formulaText/parseArgument.ts';
import { parseFormula } from '../../src/app/formulaText/parseFormula.ts';
import { createFigureSearch } from '../../src/app/search/createFigureSearch.ts';
import { unitText } from '../../src/formulas/unitText.ts';
import { inheritedNames, outsideText } from '../support/outsideText.ts';
import { propertyRuns } from '../support/propertyRuns.ts';
import { sampleDataset as dataset } from '../support/sampleEdition.ts';
import { linearRatio, timeRatio } from '../support/timeRatio.ts';

const context = { dataset, language: 'zh-CN' } as const;
const { search } = createFigureSearch(dataset, 'zh-CN');

/** A block with a text as each of its headers, its corner, its title and its unit. */
function fill(text: string): void {
  const values = [
    [text, '', ''],
    [text, '进出口', text],
    ['济源', '', ''],
    [text, '', ''],
  ];
  recogniseTable({ values, row: 0, column: 0, title: text }, context);
  headerNotes({ values }, context);
  for (const kind of partKinds) headerSuggestions(kind, text, context);
}

describe('text from outside', () => {
  it.each(inheritedNames)('%s is an unknown header and takes no screen down', (name) => {
    const values = [
      ['', '进出口', name],
      ['济源', '', ''],
      [name, '', ''],
    ];
    const table = recogniseTable({ values, row: 0, column: 0, title: '2025年' }, context);
    expect(table?.unknown.map(({ text }) => text)).toEqual([name, name]);
    expect(table?.filled).toBe(1);
    search(name);
    expect(unitText(name, 'en-US')).toBe(name);
  });

  it('of any kind is read by Fill, Find and the Cell screen', () => {
    fc.assert(
      fc.property(outsideText, (text) => {
        fill(text);
        search(text);
        parseArgument(text);
        parseFormula(`=HENAN.TRADE(${text}`);
      }),
      propertyRuns(100),
    );
  });

  it.each([
    ['digits in a formula', (size: number) => parseArgument(`${'9'.repeat(size)}x`)],
    [
      'a header in brackets',
      (size: number) => headerSuggestions('place', '('.repeat(size) + 'x', context),
    ],
    ['a title', (size: number) => fill('济'.repeat(size))],
  ])('%s takes ten times as long when it is ten times as long', async (_what, work) => {
    expect(await timeRatio(work, 2_000)).toBeLessThan(linearRatio);
  });
});
