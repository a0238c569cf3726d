import type { Language } from '../../domain/language.ts';
import { functionCatalogue } from './functionCatalogue.ts';
import type { FunctionDefinition } from './functionDefinition.ts';
import { functionFile } from './functionFile.ts';
import type { Parameter } from './parameter.ts';

/** One function in the shape that Excel reads. */
interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: string; readonly dimensionality: 'scalar' | 'matrix' };
  readonly options: { readonly requiresAddress: true };
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
}

/**
 * The custom functions metadata (`functions.json`) of the catalogue in one language. Arguments are of type `any`: Excel must not
 * turn an empty cell into text or a year into words before the function sees it.
 *
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 *
 * @param helpAddress address of the folder of help pages, with a slash at its end
 */
export function functionsMetadata(
  language: Language,
  helpAddress: string,
): { readonly functions: readonly FunctionMetadata[] } {
  return {
    functions: functionCatalogue.map((definition) => metadataOf(definition, language, helpAddress)),
  };
}

const resultTypes = { number: 'number', text: 'string', table: 'any' } as const;

function metadataOf(
  { id, summary, parameters, result }: FunctionDefinition,
  language: Language,
  helpAddress: string,
): FunctionMetadata {
  return {
    id,
    name: id,
    description: summary[language],
    helpUrl: `${helpAddress}${language}/${functionFile(id)}`,
    parameters: parameters.map((parameter) => parameterOf(parameter, language)),
    result: { type: resultTypes[result], dimensionality: result === 'table' ? 'matrix' : 'scalar' },
    // A refresh hears from the functions which cell has got which answer.
    options: { requiresAddress: true },
  };
}

function parameterOf(
  { name, description, optional, range }: Parameter,
  language: Language,
): ParameterMetadata {
  const metadata = {
    name,
    description: description[language],
    type: 'any',
    dimensionality: range ? 'matrix' : 'scalar',
  } as const;
  return optional ? { ...metadata, optional } : metadata;
}
