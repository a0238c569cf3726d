import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { agreesWithTable } from './agreesWithTable.ts';
import { bracketsOf, cellRole } from './cellRole.ts';
import { coversText } from './coversText.ts';
import { noteSentences, type NoteSentence } from './noteSentences.ts';
import { isDocumentRemark } from './noteText.ts';
import { preliminaryWords, remarkWords, type RemarkWords } from './noteWords.ts';
import { onlyAnswer } from './onlyAnswer.ts';
import { isOlderSource, isSourceClause, isSourceSentence } from './sourceNote.ts';
import type { Answers, TableAsk } from './tableAsk.ts';
import type { TableFacts } from './tableFacts.ts';
import { tableReading } from './tableReading.ts';

/**
 * Asks about every sentence of the notes around a table that is not understood as harmless. A note is passed over in silence only
 * where all of it says from where the figures are, why they do not add up, that they are preliminary, or what the table asks
 * anyway; whatever else it says may make other numbers of them.
 *
 * @param notes what is passed over around the table, with the head of its column where it has one
 *
 * @example
 * noteAsks([{ text: '注：单位为万美元' }], facts, {}, context); // => one question; none of 注：增速按可比价格计算
 */
export function noteAsks(
  notes: readonly Note[],
  facts: TableFacts,
  answers: Answers,
  context: FunctionContext,
): readonly TableAsk[] {
  return notes.flatMap((note) => {
    const text = note.text.trim();
    const isOne = noteSentences(text).length === 1;
    const askOf = (left: string): TableAsk => {
      const id = `note:${text}:${left}`;
      const said = isOne ? { text } : { text, left };
      const answer = onlyAnswer(id, tableReading(facts, context), answers);
      return { id, kind: 'note', ...said, ...answer };
    };
    return doubtfulSentences(note, facts, context).map(askOf);
  });
}

export interface Note {
  readonly text: string;
  /** What stands over it, where it stands in a column of notes. */
  readonly head?: string;
}

/** The sentences of a note that nobody knows to be harmless. */
function doubtfulSentences(
  { text, head = '' }: Note,
  facts: TableFacts,
  context: FunctionContext,
): readonly string[] {
  const isHead = cellRole(text) !== undefined && bracketsOf(text) === '';
  if (isHead || isDocumentRemark(text)) return [];
  let isOfSource = isSourceSentence(`${head}：`) && isSourceSentence(head);
  const isOlder = isOlderSource(text, facts.isWhole ? lastYear(facts) : Infinity);
  return noteSentences(text).flatMap((sentence) => {
    isOfSource ||= isSourceSentence(sentence.text);
    const isDoubtful = (isOfSource && isOlder) || !isHarmless(sentence, isOfSource, facts, context);
    return isDoubtful ? [sentence.text] : [];
  });
}

function lastYear({ parts }: TableFacts): number | undefined {
  const years = parts('period').flatMap(({ id }) => canonicalPeriod(id)?.year ?? []);
  return years.length === 0 ? undefined : Math.max(...years);
}

function isHarmless(
  { text, clauses }: NoteSentence,
  isOfSource: boolean,
  facts: TableFacts,
  context: FunctionContext,
): boolean {
  if (isRemark(text, facts)) return true;
  return clauses.every(
    (clause) =>
      isRemark(clause, facts) ||
      customs.test(clause) ||
      merged.test(clause) ||
      (isOfSource && isSourceClause(clause, context.dataset)) ||
      agreesWithTable(clause, facts, context),
  );
}

const year = /(?<year>(?:19|20)\d{2})\s*年?(?!\s*[\d年月/.-])/gu;

/** Of whichever year, it says the same; but that figures are not final, of those of its years. */
function isRemark(sentence: string, { restated }: TableFacts): boolean {
  const text = sentence.replaceAll(year, ' ');
  if (remarkWords.some((remark) => isMadeOf(text, remark))) return true;
  const years = [...sentence.matchAll(year)].map(({ groups }) => groups?.['year'] ?? '');
  const isOfYear = (period: string): boolean =>
    years.length === 0 || years.some((one) => period.replace('@', '').startsWith(one));
  return isMadeOf(text, preliminaryWords) && !restated.some(isOfYear);
}

const isMadeOf = (text: string, { words, essential }: RemarkWords): boolean =>
  essential.test(text) && coversText(text, words);

/** Trade is what customs count, and months that nobody prints apart are none of the table's. */
const customs = /^(?:本表|表中)?(?:数据)?(?:均)?为?海关(?:统计)?(?:数据?|口径)?$/u;
const merged =
  /^1月?\s*[-—–~～至、和]\s*2月(?:份)?(?:的)?(?:数据)?(?:合并|一并)(?:发布|公布|统计)$/u;
