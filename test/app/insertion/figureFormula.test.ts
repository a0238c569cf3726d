import { describe, expect, it } from 'vitest';
import { evaluateCall } from '../../../src/app/cellInspection/evaluateCall.ts';
import { parseFormula } from '../../../src/app/formulaText/parseFormula.ts';
import { figureFormula } from '../../../src/app/insertion/figureFormula.ts';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { classWords } from '../../../src/domain/classWords.ts';
import { languages } from '../../../src/domain/language.ts';
import { firstDataset } from '../../support/firstEdition.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const chinese: readonly (readonly [id: string, formula: string])[] = [
  ['jy-1', '=HENAN.TRADE("济源",2025)'],
  ['jy-2', '=HENAN.FIGURE("济源","trade",2025,,"rank")'],
  ['jy-4', '=HENAN.TRADE("济源",2025,,"加工贸易")'],
  ['jy-6', '=HENAN.FIGURE("济源","population","@2026M02")'],
  ['zz-6', '=HENAN.YOY("郑州","trade","2025H1")'],
  ['zz-7', '=HENAN.FIGURE("郑州","trade","2025H1",,"rank","GP-capitals")'],
  ['xc-3', '=HENAN.TRADE("许昌","2023H1","出口")'],
  ['xc-6', '=HENAN.FIGURE("许昌","trade","2023H1","一般贸易","share")'],
  ['jz-3', '=HENAN.YOY("焦作","gdp","2025H1")'],
  ['c-growth', '=HENAN.YOY("郑州","trade",2025)'],
  ['c-base', '=HENAN.TRADE("郑州","2024H1",,,,"可测算")'],
];

function formulaOf(dataset: Dataset, id: string, language: 'zh-CN' | 'en-US'): string {
  const figure = dataset.figure(id);
  if (figure === undefined) throw new Error(`no figure ${id}`);
  return figureFormula(dataset, figure, language);
}

describe('figureFormula', () => {
  it.each(chinese)('writes %s as people would', (id, formula) => {
    expect(formulaOf(sampleDataset, id, 'zh-CN')).toBe(formula);
  });

  it('writes English names in English', () => {
    expect(formulaOf(sampleDataset, 'jy-4', 'en-US')).toBe(
      '=HENAN.TRADE("Jiyuan",2025,,"Processing trade","billion yuan")',
    );
    expect(formulaOf(sampleDataset, 'c-base', 'en-US')).toBe(
      '=HENAN.TRADE("Zhengzhou","2024H1",,,"billion yuan","any")',
    );
  });

  it.each(languages)(
    'answers every printed figure of the newest edition with itself (%s)',
    (language) => {
      const wrong = firstDataset.figures.filter((figure) => {
        // A class of figures (千亿级) is no number that a formula could answer.
        if (figure.origin.kind === 'computed' || classWords(figure) !== undefined) return false;
        const [call] = parseFormula(figureFormula(firstDataset, figure, language));
        const context = { dataset: firstDataset, language };
        const answer = call && evaluateCall(call, '', () => undefined, context);
        return answer?.kind !== 'answer' || answer.figures[0]?.id !== figure.id;
      });
      expect(wrong.map(({ id }) => id)).toEqual([]);
    },
  );
});
