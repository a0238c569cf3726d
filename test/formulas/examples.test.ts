import { describe, expect, it } from 'vitest';
import { functionCatalogue } from '../../src/formulas/functions/functionCatalogue.ts';
import { issueCode } from '../../src/formulas/issueCode.ts';
import { issueMessage } from '../../src/formulas/issueMessage.ts';
import { readExamples } from '../../src/help/readExamples.ts';
import * as onAnyEdition from '../support/evaluateFormula.ts';
import { newestDataset as dataset } from '../support/newestEdition.ts';

const shown = (formula: string): onAnyEdition.Shown => onAnyEdition.shown(formula, { dataset });

const examples = readExamples();
const editionId = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/u;

/** What a sheet shows: of an error only its code. */
function inSheet(formula: string): onAnyEdition.Shown {
  const cell = shown(formula);
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

  it.each(examples)('$formula', ({ function: id, formula, result, message }) => {
    expect(formula.startsWith(`=HENAN.${id}(`)).toBe(true);
    if (id === 'EDITION') {
      // Its own answer changes with every edition.
      expect([result, shown(formula)].every((text) => editionId.test(String(text)))).toBe(true);
      return;
    }
    expect(inSheet(formula)).toEqual(result);
    const answer = onAnyEdition.evaluateFormula(formula, { dataset });
    const words = answer.ok
      ? undefined
      : {
          'zh-CN': issueMessage(answer.issue, 'zh-CN'),
          'en-US': issueMessage(answer.issue, 'en-US'),
        };
    expect(words).toEqual(message);
    expect(answer.ok || issueCode(answer.issue) === result).toBe(true);
  });
});
