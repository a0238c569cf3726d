import { Argument, Command, Option } from 'commander';
import { languages } from '../domain/language.ts';
import type { BuildOptions } from './commands/build.ts';
import type { CommandContext, ExitCode } from './commands/commandContext.ts';
import { editionsFolder } from './edition/newestEdition.ts';
import type { Words } from './words/words.ts';

/** Where the repository keeps the data package, seen from where npm runs scripts. */
const seedsFolder = 'seeds';

/**
 * Builds the command line: every command loads its code only when it runs, so that one call need not wait for what
 * another needs.
 *
 * @param finish receives the exit code of the command that ran
 */
export function createProgram(
  context: CommandContext,
  finish: (exitCode: ExitCode) => void,
): Command {
  const { words, print, report } = context;
  const program = new Command('henan')
    .description(words.program)
    .configureHelp({
      styleTitle: (title) => localTitle(title, words),
      showGlobalOptions: true,
      // The words say defaults and choices themselves, in their language.
      optionDescription: ({ description }) => description,
    })
    .configureOutput({
      writeOut: (text) => print(text.trimEnd()),
      writeErr: (text) => report(text.trimEnd()),
      outputError: () => undefined,
    })
    .exitOverride()
    .helpCommand(false)
    .helpOption('-h, --help', words.help)
    .addOption(new Option('--lang <language>', words.language).choices(languages).default('zh-CN'))
    .showHelpAfterError(false);
  addBuild(program, context, finish);
  addCheck(program, context, finish);
  addFigures(program, context, finish);
  addCoverage(program, context, finish);
  addCall(program, context, finish);
  addVerify(program, context, finish);
  addDoctor(program, context, finish);
  return program;
}

type Finish = (exitCode: ExitCode) => void;

function addBuild(program: Command, context: CommandContext, finish: Finish): void {
  const { summary, options } = context.words.commands.build;
  program
    .command('build')
    .description(summary)
    .helpOption('-h, --help', context.words.help)
    .option('--seeds <folder>', context.words.seeds, seedsFolder)
    .option('--out <folder>', options['out'], editionsFolder)
    .option('--release', options['release'], false)
    .option('--allow-loss', options['allowLoss'], false)
    .action(async (given: BuildOptions) => {
      const { build } = await import('./commands/build.ts');
      finish(build(given, context));
    });
}

function addCheck(program: Command, context: CommandContext, finish: Finish): void {
  const { summary, options } = context.words.commands.check;
  program
    .command('check')
    .description(summary)
    .helpOption('-h, --help', context.words.help)
    .option('--seeds <folder>', context.words.seeds, seedsFolder)
    .option('--bases', options['bases'], false)
    .action(async (given: { seeds: string; bases: boolean }) => {
      const { check } = await import('./commands/check.ts');
      finish(check(given, context));
    });
}

function addFigures(program: Command, context: CommandContext, finish: Finish): void {
  const { summary, options } = context.words.commands.figures;
  program
    .command('figures')
    .description(summary)
    .helpOption('-h, --help', context.words.help)
    .option('--computed', options['computed'], false)
    .option('--editions <folder>', context.words.commands.build.options['out'], editionsFolder)
    .action(async (given: { computed: boolean; editions: string }) => {
      const { figures } = await import('./commands/figures.ts');
      finish(figures(given, context));
    });
}

function addCoverage(program: Command, context: CommandContext, finish: Finish): void {
  const { summary, arguments: help, options } = context.words.commands.coverage;
  program
    .command('coverage')
    .description(summary)
    .helpOption('-h, --help', context.words.help)
    .addArgument(new Argument('[group]', help['group']))
    .option('--from <year>', options['from'], '2018')
    .option('--to <year>', options['to'], '2199')
    .option('--editions <folder>', context.words.commands.build.options['out'], editionsFolder)
    .action(
      async (group: string | undefined, given: { from: string; to: string; editions: string }) => {
        const { coverage } = await import('./commands/coverage.ts');
        finish(coverage({ group, ...given }, context));
      },
    );
}

function addCall(program: Command, context: CommandContext, finish: Finish): void {
  const { summary, arguments: help, options } = context.words.commands.call;
  program
    .command('call')
    .description(summary)
    .helpOption('-h, --help', context.words.help)
    .addArgument(new Argument('<name>', help['name']))
    .addArgument(new Argument('[args...]', help['args']))
    .option('--json', options['json'], false)
    .option('--editions <folder>', context.words.commands.build.options['out'], editionsFolder)
    .action(async (name: string, given: string[], flags: { json: boolean; editions: string }) => {
      const { call } = await import('./commands/call.ts');
      finish(call({ name, given, ...flags }, context));
    });
}

function addVerify(program: Command, context: CommandContext, finish: Finish): void {
  const { summary, arguments: help, options } = context.words.commands.verify;
  program
    .command('verify')
    .description(summary)
    .helpOption('-h, --help', context.words.help)
    .addArgument(new Argument('<folder>', help['folder']))
    .option('--uncovered', options['uncovered'], false)
    .option('--all', options['all'], false)
    .option('--seeds <folder>', context.words.seeds, seedsFolder)
    .action(async (folder: string, given: { uncovered: boolean; all: boolean; seeds: string }) => {
      const { verify } = await import('./commands/verify.ts');
      finish(verify({ folder, ...given }, context));
    });
}

function addDoctor(program: Command, context: CommandContext, finish: Finish): void {
  const { summary, arguments: help, options } = context.words.commands.doctor;
  program
    .command('doctor')
    .description(summary)
    .helpOption('-h, --help', context.words.help)
    .addArgument(new Argument('<manifest>', help['manifest']))
    .option('--authority <file>', options['authority'])
    .action(async (manifest: string, { authority }: { authority?: string }) => {
      const { doctor } = await import('./commands/doctor.ts');
      finish(await doctor({ manifest, authority }, context));
    });
}

function localTitle(title: string, { headings }: Words): string {
  const local: ReadonlyMap<string, string> = new Map(
    Object.entries<string>({
      'Usage:': headings.usage,
      'Arguments:': headings.arguments,
      'Options:': headings.options,
      'Global Options:': headings.globalOptions,
      'Commands:': headings.commands,
    }),
  );
  return local.get(title) ?? title;
}
