import * as v from 'valibot';
import { namespace } from '../../formulas/product.ts';
import { longestKey } from './callKey.ts';
import { keptAnswerSchema, type KeptAnswer } from './keptAnswer.ts';
import type { WorkbookState } from './workbookState.ts';

/** By which the parts are found among those of other add-ins. */
export const answersNamespace = `urn:${namespace.toLowerCase()}:answers`;

/** Answers in use by `callKey`. */
export type KeptAnswers = ReadonlyMap<string, KeptAnswer>;

/** Characters of one part; a request to Excel on the web may not be much larger. */
export const longestPart = 1_000_000;

const head = `<answers xmlns="${answersNamespace}" version="1">`;
const tail = '</answers>';

const content = v.object({
  of: v.string(),
  answers: v.array(v.tuple([v.pipe(v.string(), v.maxLength(longestKey)), keptAnswerSchema])),
});

/** All of a state that numbers depend on: kept answers are given again only under the same. */
export function answersOf(state: WorkbookState): string {
  const known = texts.get(state);
  if (known !== undefined) return known;
  const { edition, rules, held } = state;
  const text = JSON.stringify([edition, rules, [...held].toSorted(byKey)]);
  texts.set(state, text);
  return text;
}

const byKey = ([left]: readonly [string, string], [right]: readonly [string, string]): number =>
  left < right ? -1 : 1;

/** It is asked in every call. */
const texts = new WeakMap<WorkbookState, string>();

/** Answers as XML, in as many parts as they need. */
export function answersParts(answers: KeptAnswers, of: string): readonly string[] {
  const parts: [string, KeptAnswer][][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const entry of answers) {
    const size = JSON.stringify(entry).length;
    if (size > longestPart) continue;
    if (length + size > longestPart) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(entry);
    length += size;
  }
  return parts.map((part) => `${head}${escaped(JSON.stringify({ of, answers: part }))}${tail}`);
}

/** The answers of a part that were given under a state; none for a part of another state, undefined for a damaged one. */
export function readAnswersPart(xml: string, of: string): KeptAnswers | undefined {
  const start = xml.indexOf('>', xml.indexOf('<answers'));
  const end = xml.lastIndexOf(tail);
  if (xml.length > longestPart * 8 || start < 0 || end < start) return undefined;
  try {
    const json: unknown = JSON.parse(unescaped(xml.slice(start + 1, end)));
    const parsed = v.safeParse(content, json);
    if (!parsed.success) return undefined;
    return new Map(parsed.output.of === of ? parsed.output.answers : []);
  } catch {
    return undefined;
  }
}

const escapes = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
] as const;

// Characters that XML cannot hold are written as JSON writes them.
const escaped = (text: string): string =>
  escapes
    .reduce((done, [plain, entity]) => done.replaceAll(plain, entity), text)
    .replaceAll(
      /[\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDFFF]/gu,
      (character) => String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
