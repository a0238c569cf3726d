import type { Localized } from '../../domain/language.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { Block } from '../ports/block.ts';

/** What a template may want to know before it is written. */
export const templateChoices = ['place', 'indicator', 'year'] as const;

export type TemplateChoice = (typeof templateChoices)[number];

/** The answers: ids of the edition, and a year. */
export interface TemplateAnswers {
  readonly place: string;
  readonly indicator: string;
  readonly year: number;
}

/** The cells of a new sheet, from A1 on. */
export interface TemplateSheet {
  readonly block: Block;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** From 1. */
  readonly headerRow: number;
}

/** A sheet of live formulas that is made at one press. */
export interface Template {
  /** Names the sheet too. */
  readonly title: Localized;
  readonly hint: Localized;
  readonly choices: readonly TemplateChoice[];
  readonly plan: (answers: TemplateAnswers, context: FunctionContext) => TemplateSheet;
}
