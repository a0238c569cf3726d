import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { LongWork } from '../longWork/longWork.ts';
import type { NotCopied } from '../ports/bookSnapshot.ts';
import type { HostPort } from '../ports/hostPort.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';
import { answerCells } from '../workbook/answerCells.ts';
import { bookCopy } from './bookCopy.ts';

/** What a copy will hold, and what it will not. */
export interface CopyPreview {
  readonly sheets: number;
  /** Formulas of ours that become values. */
  readonly figures: number;
  readonly notCopied: readonly NotCopied[];
}

/** Looks what a copy would hold; nothing is made. */
export async function previewCopy(
  workbook: WorkbookPort,
  work: LongWork = {},
): Promise<Outcome<CopyPreview>> {
  const book = await workbook.readBook(work);
  if (!book.ok) return book;
  const found = await workbook.findFormulas(work);
  if (!found.ok) return found;
  const { sheets, notCopied } = book.value;
  return done({ sheets: sheets.length, figures: found.value.length, notCopied });
}

/** What was made. */
export interface MadeCopy {
  readonly how: 'opened' | 'downloaded';
  /** Cells with a note that names their source. */
  readonly noted: number;
}

/** Makes a copy for people without the add-in; the open workbook is only read. */
export async function makeCopy(
  {
    workbook,
    host,
  }: { readonly workbook: WorkbookPort; readonly host: Pick<HostPort, 'openCopy'> },
  context: FunctionContext,
  fileName: string,
  work: LongWork = {},
): Promise<Outcome<MadeCopy>> {
  const found = await workbook.findFormulas(work);
  if (!found.ok) return found;
  const answered = await answerCells(workbook, found.value, context, work);
  if (!answered.ok) return answered;
  const book = await workbook.readBook(work);
  if (!book.ok) return book;
  const copy = bookCopy(book.value, answered.value, context);
  const made = await host.openCopy(copy, fileName);
  return made.ok ? done({ how: made.value, noted: copy.notes.length }) : made;
}
