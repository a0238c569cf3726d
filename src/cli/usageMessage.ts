import type { CommanderError } from 'commander';
import type { UsageMistake, Words } from './words/words.ts';

const mistakes: ReadonlyMap<string, UsageMistake> = new Map(
  Object.entries<UsageMistake>({
    'commander.unknownCommand': 'unknown-command',
    'commander.unknownOption': 'unknown-option',
    'commander.missingArgument': 'missing-argument',
    'commander.excessArguments': 'excess-arguments',
    'commander.optionMissingArgument': 'missing-value',
    'commander.invalidArgument': 'invalid-value',
  }),
);

/** What is wrong with a command line, in the interface's language; undefined where help was shown already. */
export function usageMessage({ code, message }: CommanderError, words: Words): string | undefined {
  if (code === 'commander.help') return undefined;
  const mistake = mistakes.get(code);
  const name = /'(?<name>[^']*)'/u.exec(message)?.groups?.['name'] ?? '';
  return mistake === undefined ? message : words.usage[mistake](name);
}
