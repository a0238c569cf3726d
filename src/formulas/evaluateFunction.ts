import type { Dataset } from '../dataset/dataset.ts';
import { knownBy } from '../dataset/knownBy.ts';
import type { Result } from '../domain/result.ts';
import type { Answer } from './answer.ts';
import { argumentValues, type ArgumentValue } from './argumentValues.ts';
import type { CellInput } from './cellValue.ts';
import type { FunctionContext, FunctionDefinition } from './functions/functionDefinition.ts';
import { knownOn } from './knownOn.ts';
import { withOwnArguments } from './withOwnArguments.ts';

/**
 * Evaluates one call: the same path for Excel, the pane, the command and the tests. The text of an answer is in the workbook's
 * language; a failure is put into words where it is shown, in that of the interface.
 *
 * @param inputs the arguments as a host hands them over: null or nothing for an omitted one
 */
export function evaluateFunction(
  definition: FunctionDefinition,
  inputs: readonly CellInput[],
  context: FunctionContext,
): Result<Answer> {
  const values = argumentValues(definition.parameters, inputs);
  if (!values.ok) return values;
  const { answers = context.language } = context;
  const spoken = answers === context.language ? context : { ...context, language: answers };
  const dataset = datasetAsked(values.value.shared('edition'), spoken);
  const asked = dataset === spoken.dataset ? spoken : { ...spoken, dataset };
  return withOwnArguments(definition.evaluate(values.value, asked), definition);
}

/** What a call answers from: another edition or another day where its `edition` says so. */
function datasetAsked(
  edition: ArgumentValue,
  { dataset, editionOf }: Pick<FunctionContext, 'dataset' | 'editionOf'>,
): Dataset {
  if (edition === undefined) return dataset;
  const day = knownOn(edition);
  if (day !== undefined) return knownBy(dataset, day);
  const id = String(edition);
  // The workbook's own edition by its name is that edition as it was built, without what is held.
  return editionOf?.(id) ?? dataset;
}
