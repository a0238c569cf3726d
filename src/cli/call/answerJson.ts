import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Language } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Answer, FigureAnswer } from '../../formulas/answer.ts';
import type { CellOutput } from '../../formulas/cellValue.ts';
import { figureOrigins } from '../../formulas/figureOrigins.ts';
import { issueCode } from '../../formulas/issueCode.ts';
import { issueMessage } from '../../formulas/issueMessage.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * An answer as JSON: a figure with unit, status, interval and sources, a computed one also with method and inputs down to
 * printed figures; a text or a table as `value`, errors inside a table each as an object.
 */
export function answerJson(answer: Answer, dataset: Dataset, language: Language): Json {
  if (answer.kind === 'figure') return figureJson(answer, dataset);
  if (answer.kind === 'value') return { value: answer.value };
  const cell = (value: CellOutput): Json =>
    typeof value === 'object' ? issueJson(value, language) : value;
  return { value: answer.rows.map((row) => row.map(cell)) };
}

/** A failure as JSON: what the cell would show and what its message would say. */
export function issueJson(issue: Issue, language: Language): Json {
  return { error: { code: issueCode(issue), message: issueMessage(issue, language) } };
}

function figureJson({ value, unit, low, high, figure }: FigureAnswer, dataset: Dataset): Json {
  const { origin } = figure;
  const sources =
    origin.kind === 'published' ? origin.observations : figureOrigins(dataset, figure);
  return {
    value,
    unit,
    status: figure.status,
    low,
    high,
    ...derivation(figure, dataset),
    sources: sources.map((observation) => sourceJson(observation, dataset)),
  };
}

function derivation({ origin }: Figure, dataset: Dataset): Readonly<Record<string, Json>> {
  if (origin.kind === 'published') return {};
  const { method, inputs } = origin.computed;
  return {
    method,
    inputs: inputs.flatMap((id) => {
      const input = dataset.figure(id);
      return input === undefined ? [] : [inputJson(id, input, dataset)];
    }),
  };
}

function inputJson(id: string, figure: Figure, dataset: Dataset): Json {
  const { place, indicator, breakdown, period, measure, reference, value, unit, status } = figure;
  const key = { id, place, indicator, breakdown, period, measure, reference };
  const bounds = { value, unit, low: figure.low, high: figure.high, status };
  return { ...key, ...bounds, ...derivation(figure, dataset) };
}

function sourceJson(observation: Observation, dataset: Dataset): Json {
  const source = dataset.source(observation.source);
  return {
    figure: observation.id,
    document: textOrNull(source?.document),
    line: observation.line,
    printed: textOrNull(observation.printed),
    value: observation.value,
    unit: observation.unit,
    publisher: textOrNull(source?.publisher),
    author: textOrNull(source?.author),
    title: textOrNull(source?.title),
    published: textOrNull(source?.published),
    url: textOrNull(source?.url),
    kind: textOrNull(source?.kind),
  };
}

/** What the document does not state is null. */
const textOrNull = (text = ''): string | null => (text === '' ? null : text);
