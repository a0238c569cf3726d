import type { EditionEntry } from '../../dataset/editionList.ts';
import type { Reason, RelationKind, Verdict } from '../../derive/relations/relation.ts';
import type { NumeralClass } from '../numeral/numeralClass.ts';
import type { Fault } from '../package/problem.ts';

/** Faults by their code. */
export type FaultOfCode = { readonly [Code in Fault['code']]: Extract<Fault, { code: Code }> };

/** Mistakes in a command line, as far as commander tells them apart. */
export type UsageMistake =
  | 'unknown-command'
  | 'unknown-option'
  | 'missing-argument'
  | 'excess-arguments'
  | 'missing-value'
  | 'invalid-value';

export interface CommandWords {
  readonly summary: string;
  readonly arguments: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
}

/** How the table of bases is told. */
export interface BaseWords {
  readonly counts: (testable: number, met: number, part: string) => string;
  readonly nominal: string;
  readonly notNominal: string;
  readonly proven: string;
  readonly misses: (halfWidth: string) => string;
  readonly off: string;
  readonly between: string;
  readonly none: string;
}

/** How the table of coverage is told. */
export interface CoverageWords {
  readonly header: readonly [indicator: string, place: string];
  readonly noGroup: (group: string) => string;
  readonly counted: (counts: Readonly<Record<'levels' | 'growths' | 'vintages', number>>) => string;
}

/** Everything that the command says, in one language. */
export interface Words {
  readonly program: string;
  readonly headings: Readonly<
    Record<'usage' | 'arguments' | 'options' | 'globalOptions' | 'commands', string>
  >;
  readonly help: string;
  readonly language: string;
  readonly seeds: string;
  readonly commands: Readonly<
    Record<'build' | 'check' | 'figures' | 'coverage' | 'call' | 'verify' | 'doctor', CommandWords>
  >;
  readonly usage: Readonly<Record<UsageMistake, (name: string) => string>>;
  readonly faults: { readonly [Code in Fault['code']]: (fault: FaultOfCode[Code]) => string };
  readonly examined: (asked: number, found: number) => string;
  readonly problems: (count: number) => string;
  readonly moreProblems: (count: number) => string;
  readonly lost: (lost: number, figures: number) => string;
  readonly undecodable: (reason: string) => string;
  readonly notWritten: (reason: string) => string;
  readonly sound: (figures: number) => string;
  readonly built: (entry: EditionEntry) => string;
  readonly unchanged: (id: string) => string;
  readonly brokenIndex: string;
  readonly noEdition: string;
  readonly noFolder: (folder: string) => string;
  readonly notStanding: (printed: string) => string;
  readonly verified: (standing: number, figures: number, documents: number) => string;
  readonly noDocuments: (folder: string) => string;
  readonly uncovered: (count: number, hidden: number) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly relationKinds: Readonly<Record<RelationKind, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly tested: (counts: Readonly<Record<Verdict, number>>) => string;
  readonly bases: BaseWords;
  readonly coverage: CoverageWords;
  readonly numeralClasses: Readonly<Record<NumeralClass, string>>;
}
