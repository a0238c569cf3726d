import { run } from '../../../src/cli/run.ts';

/** Runs a command line in this process. */
export async function runHere(...given: readonly string[]): Promise<{
  readonly exitCode: number;
  readonly printed: readonly string[];
  readonly reported: readonly string[];
}> {
  const printed: string[] = [];
  const reported: string[] = [];
  const exitCode = await run(given, {
    print: (line) => printed.push(...line.split('\n')),
    report: (line) => reported.push(...line.split('\n')),
  });
  return { exitCode, printed, reported };
}
