import { CommanderError } from 'commander';
import { languages, type Language } from '../domain/language.ts';
import type { CommandContext, ExitCode } from './commands/commandContext.ts';
import { createProgram } from './createProgram.ts';
import { usageMessage } from './usageMessage.ts';
import { wordsOf } from './words/wordsOf.ts';

type Output = Pick<CommandContext, 'print' | 'report'>;

/**
 * Runs one command line.
 *
 * @param given the arguments behind the command's own name
 * @param output where data and messages go, line by line
 */
export async function run(given: readonly string[], output: Output): Promise<ExitCode> {
  const language = languageIn(given);
  const words = wordsOf(language);
  let exitCode: ExitCode = 0;
  const program = createProgram({ language, words, ...output }, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(given, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    const message = usageMessage(error, words);
    if (message !== undefined) output.report(message);
    return 1;
  }
}

/** The language must be known before the help text is written, and may stand anywhere. */
function languageIn(given: readonly string[]): Language {
  const at = given.findIndex((argument) => /^--lang(?:=|$)/u.test(argument));
  const wanted = at < 0 ? undefined : (given[at]?.split('=')[1] ?? given[at + 1]);
  return languages.find((language) => language === wanted) ?? 'zh-CN';
}
