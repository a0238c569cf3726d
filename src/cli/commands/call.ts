import { createDataset } from '../../dataset/dataset.ts';
import { editDistance } from '../../domain/editDistance.ts';
import type { Issue } from '../../domain/issue.ts';
import type { CellOutput } from '../../formulas/cellValue.ts';
import { evaluateFunction } from '../../formulas/evaluateFunction.ts';
import { functionCatalogue, functionOf } from '../../formulas/functions/functionCatalogue.ts';
import { issueCode } from '../../formulas/issueCode.ts';
import { issueMessage } from '../../formulas/issueMessage.ts';
import { answerJson, issueJson } from '../call/answerJson.ts';
import { parseArgument } from '../call/parseArgument.ts';
import { loadEdition } from '../edition/loadEdition.ts';
import type { CommandContext, ExitCode } from './commandContext.ts';

export interface CallOptions {
  readonly editions: string;
  readonly name: string;
  readonly given: readonly string[];
  readonly json: boolean;
}

/** `call`: evaluates one worksheet function on the newest edition, the same path as a cell takes. */
export function call(options: CallOptions, context: CommandContext): ExitCode {
  const { language, words, print, report } = context;
  const edition = loadEdition(options.editions);
  if (edition === undefined) {
    report(words.noEdition);
    return 1;
  }
  const definition = functionOf(options.name);
  if (definition === undefined) return fail(unknownFunction(options.name), options.json, context);
  const dataset = createDataset(edition);
  const given = options.given.map((text, index) =>
    parseArgument(text, definition.parameters[index]?.range ?? false),
  );
  const result = evaluateFunction(definition, given, { dataset, language });
  if (!result.ok) return fail(result.issue, options.json, context);
  if (options.json) print(JSON.stringify(answerJson(result.value, dataset, language)));
  else if (result.value.kind === 'table') {
    for (const row of result.value.rows) print(row.map(cellText).join('\t'));
  } else print(String(result.value.value));
  return 0;
}

function fail(issue: Issue, json: boolean, { language, print, report }: CommandContext): ExitCode {
  if (json) print(JSON.stringify(issueJson(issue, language)));
  else report(`${issueCode(issue)} ${issueMessage(issue, language)}`);
  return 1;
}

const cellText = (cell: CellOutput): string =>
  typeof cell === 'object' ? issueCode(cell) : String(cell);

function unknownFunction(input: string): Issue {
  const wanted = input.toUpperCase();
  const suggestions = functionCatalogue
    .map(({ id }) => id)
    .filter((id) => editDistance(id, wanted, 2) <= 2);
  return { code: 'unknown-function', input, suggestions };
}
