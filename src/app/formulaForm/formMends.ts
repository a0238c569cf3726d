import type { Issue } from '../../domain/issue.ts';
import { ownValue } from '../../domain/ownValue.ts';
import { evaluateSafely } from '../../formulas/evaluateSafely.ts';
import type {
  FunctionContext,
  FunctionDefinition,
} from '../../formulas/functions/functionDefinition.ts';
import { changeChip, type ChangeChip } from '../cellInspection/changeChip.ts';
import { inspectionWords } from '../cellInspection/inspectionWords.ts';
import { proposedChanges, type ProposedChange } from '../cellInspection/proposedChanges.ts';
import { formArgument, type FormValues } from './formValues.ts';

/** What a form may hold instead, so that its formula answers. */
export interface FormMend {
  readonly chip: ChangeChip;
  readonly label: string;
  readonly values: FormValues;
}

/**
 * Ways to make a form answer, each of which was tried.
 *
 * @example
 * // 济源 in 1999, of which there is no figure: the form with the nearest periods, and with near places
 */
export function formMends(
  definition: FunctionDefinition,
  values: FormValues,
  issue: Issue,
  context: FunctionContext,
): readonly FormMend[] {
  const { language } = context;
  return proposedChanges(issue, context).flatMap((change) => {
    const name = parameterOf(definition, values, change);
    if (name === undefined) return [];
    const mended = { ...values, [name]: change.to };
    const chip = changeChip(change, language);
    const label = inspectionWords[language].set(name, chip.text);
    return answers(definition, mended, context) ? [{ chip, label, values: mended }] : [];
  });
}

function parameterOf(
  { parameters }: FunctionDefinition,
  values: FormValues,
  change: ProposedChange,
): string | undefined {
  const isMeant =
    change.kind === 'wrong-value'
      ? (name: string) => String(ownValue(values, name) ?? '') === change.input
      : (name: string) => name === change.parameter;
  return parameters.find(({ name }) => isMeant(name))?.name;
}

function answers(
  definition: FunctionDefinition,
  values: FormValues,
  context: FunctionContext,
): boolean {
  const inputs = definition.parameters.map(
    (parameter) => formArgument(parameter, ownValue(values, parameter.name)).input,
  );
  return evaluateSafely(definition, inputs, context).ok;
}
