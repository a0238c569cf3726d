import { describe, expect, it } from 'vitest';
import { answeredBlock } from '../../../src/app/insertion/answeredBlock.ts';
import type { TemplateAnswers } from '../../../src/app/templates/template.ts';
import { templateCatalogue } from '../../../src/app/templates/templateCatalogue.ts';
import { languages } from '../../../src/domain/language.ts';
import type { FunctionContext } from '../../../src/formulas/functions/functionDefinition.ts';
import { newestDataset } from '../../support/newestEdition.ts';

const answers: TemplateAnswers = { place: '410000', indicator: 'trade', year: 2024 };
const city: TemplateAnswers = { place: '410100', indicator: 'trade', year: 2024 };

describe.each(languages)('every template in %s', (language) => {
  const context: FunctionContext = { dataset: newestDataset, language, answers: language };

  it.each(templateCatalogue.map((template) => [template.title[language], template] as const))(
    '%s has live formulas, in rows of one length, and errors only as #N/A with a reason',
    (_title, template) => {
      for (const asked of [answers, city]) {
        const { block, widths, headerRow } = template.plan(asked, context);
        expect(new Set(block.map(({ length }) => length))).toEqual(new Set([widths.length]));
        expect(headerRow).toBeLessThan(block.length);
        expect(block.flat().filter(({ kind }) => kind === 'formula').length).toBeGreaterThan(9);
        const shown = answeredBlock(block, { row: 0, column: 0 }, context).flat();
        const errors = shown.filter(({ reason }) => reason !== '');
        expect([...new Set(errors.map(({ text }) => text))]).toEqual(
          errors.length === 0 ? [] : ['#N/A'],
        );
      }
    },
  );

  it('marks each estimate, and none of them is a call of a function', () => {
    const [, , , estimate] = templateCatalogue;
    const block = estimate?.plan(answers, context).block ?? [];
    const marked = block
      .flat()
      .filter((cell) => cell.kind === 'formula' && /估算|est\./u.test(cell.numberFormat ?? ''));
    expect(marked).toHaveLength(4);
    for (const cell of marked) {
      expect(cell.kind === 'formula' && cell.formula).not.toContain('HENAN');
    }
  });
});

describe('the catalogue of templates', () => {
  it('refers to its inputs, so that another place, indicator or year is another sheet', () => {
    const context: FunctionContext = { dataset: newestDataset, language: 'zh-CN' };
    const [league, , tracker] = templateCatalogue;
    const formulas = (at: typeof league): readonly string[] =>
      (at?.plan(answers, context).block ?? [])
        .flat()
        .flatMap((cell) => (cell.kind === 'formula' ? [cell.formula] : []));
    expect(formulas(league)).toContain('=HENAN.FIGURE(B7,$B$2,$B$3,,,,$B$4)');
    expect(formulas(tracker)).toContain('=$B$4&"M02C"');
    expect(formulas(tracker)).toContain('=HENAN.YOY($B$2,$B$3,D9)');
  });
});
