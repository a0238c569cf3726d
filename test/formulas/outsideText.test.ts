import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import type { Answer } from '../../src/formulas/answer.ts';
import type { CellInput, CellOutput } from '../../src/formulas/cellValue.ts';
import { evaluateFunction } from '../../src/formulas/evaluateFunction.ts';
import { functionCatalogue } from '../../src/formulas/functions/functionCatalogue.ts';
import type { FunctionDefinition } from '../../src/formulas/functions/functionDefinition.ts';
import type { ParameterKind } from '../../src/formulas/functions/parameter.ts';
import { issueCode } from '../../src/formulas/issueCode.ts';
import { issueMessage } from '../../src/formulas/issueMessage.ts';
import { inheritedNames, outsideText } from '../support/outsideText.ts';
import { propertyRuns } from '../support/propertyRuns.ts';
import { sampleDataset as dataset } from '../support/sampleEdition.ts';

/** What makes a call sound, so that nothing is refused before the parameter in question is read. */
const sound: ReadonlyMap<ParameterKind, CellInput> = new Map<ParameterKind, CellInput>([
  ['place', '济源'],
  ['indicator', '进出口'],
  ['period', 2025],
]);

const soundCall = ({ parameters }: FunctionDefinition): readonly CellInput[] =>
  parameters.map(({ kind, name }) => (name === 'from' ? 2024 : (sound.get(kind) ?? null)));

const cells = (answer: Answer): readonly CellOutput[] =>
  answer.kind === 'table' ? answer.rows.flat() : [answer.value];

/** Asks with one argument exchanged, alone and in a range; what fails has words. */
function ask(definition: FunctionDefinition, at: number, input: CellInput): readonly CellOutput[] {
  const given = soundCall(definition).map((value, index) => (index === at ? input : value));
  const result = evaluateFunction(definition, given, { dataset, language: 'zh-CN' });
  const shown = result.ok ? cells(result.value) : [result.issue];
  for (const cell of shown) {
    if (typeof cell !== 'object') continue;
    // A table catches what is thrown in one of its cells: no text may make that happen.
    expect(cell.code).not.toBe('fault');
    expect(issueCode(cell)).toMatch(/^#/u);
    for (const language of languages) expect(issueMessage(cell, language)).not.toBe('');
  }
  return shown;
}

const parameters = functionCatalogue.flatMap((definition) =>
  definition.parameters.map(({ name, range }, at) => ({
    id: definition.id,
    name,
    definition,
    at,
    range,
  })),
);

describe('text from outside', () => {
  it.each(parameters)('that every object inherits is no word of $id’s $name', (parameter) => {
    const { definition, at, range } = parameter;
    for (const name of inheritedNames) {
      const isRefused = ask(definition, at, name).some(
        (cell) => typeof cell === 'object' || String(cell).startsWith('missing'),
      );
      expect([name, isRefused]).toEqual([name, true]);
      if (range) ask(definition, at, [[name, '济源', 2025]]);
    }
  });

  it.each(parameters)('of any kind answers or fails in words as $id’s $name', (parameter) => {
    const { definition, at, range } = parameter;
    fc.assert(
      fc.property(outsideText, (text) => {
        ask(definition, at, text);
        if (range)
          ask(definition, at, [
            ['济源', text],
            [text, 2025],
          ]);
      }),
      propertyRuns(60),
    );
  });
});
