import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/domain/language.ts';
import { functionCatalogue } from '../../src/formulas/functions/functionCatalogue.ts';
import { issueCode } from '../../src/formulas/issueCode.ts';
import { issueMessage } from '../../src/formulas/issueMessage.ts';
import { readExamples } from '../../src/help/readExamples.ts';
import * as onAnyEdition from '../support/evaluateFormula.ts';
import { newestDataset as dataset } from '../support/newestEdition.ts';

const setting = (language: Language): onAnyEdition.Setting => ({
  dataset,
  language,
  answers: language,
});

const examples = readExamples();
const editionId = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/u;

/** What a sheet shows: of an error only its code. */
function inSheet(formula: string, language: Language): onAnyEdition.Shown {
  const cell = onAnyEdition.shown(formula, setting(language));
  if (typeof cell === 'object') return cell.map((row) => row.map(codeOnly));
  return codeOnly(cell);
}

function codeOnly(cell: string | number | boolean): string | number | boolean {
  return typeof cell === 'string' ? (/^(?:#N\/A|#VALUE!)(?= )/u.exec(cell)?.[0] ?? cell) : cell;
}

describe('assets/examples.json', () => {
  it('has two or more examples of each function that takes arguments', () => {
    const counts = functionCatalogue.map(({ id, parameters }) => {
      const count = examples.filter((example) => example.function === id).length;
      return [id, count >= (parameters.length > 0 ? 2 : 1)];
    });
    expect(counts).toEqual(functionCatalogue.map(({ id }) => [id, true]));
  });

  const perLanguage = languages.flatMap((language) =>
    examples.map((example) => [language, example.formula[language], example] as const),
  );

  it.each(perLanguage)('in %s: %s', (language, formula, { function: id, ...example }) => {
    const result = example.result[language];
    expect(formula.startsWith(`=HENAN.${id}(`)).toBe(true);
    if (id === 'EDITION') {
      // Its own answer changes with every edition.
      const texts = [result, inSheet(formula, language)];
      expect(texts.every((text) => editionId.test(String(text)))).toBe(true);
      return;
    }
    expect(inSheet(formula, language)).toEqual(result);
    const answer = onAnyEdition.evaluateFormula(formula, setting(language));
    expect(answer.ok ? undefined : issueMessage(answer.issue, language)).toBe(
      example.message?.[language],
    );
    expect(answer.ok || issueCode(answer.issue) === result).toBe(true);
  });

  it('has no Chinese in a formula for English readers', () => {
    const english = examples.map(({ formula }) => formula['en-US']);
    expect(english.filter((formula) => /\p{Script=Han}/u.test(formula))).toEqual([]);
  });
});
