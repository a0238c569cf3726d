import type { Language } from '../../domain/language.ts';
import type { LongWork } from '../longWork/longWork.ts';
import type { Outcome } from '../ports/outcome.ts';
import type { Written } from '../ports/undoStep.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';
import type { Template, TemplateSheet } from './template.ts';

/** So many sheets of one template nobody has. */
const mostSheets = 50;

/**
 * Adds the sheet of a template under a name that no filled sheet has; nothing that stands in the workbook is written over.
 *
 * @example
 * // A sheet of this name is there already:
 * await addTemplate(workbook, leagueTable, sheet, 'zh-CN'); // => written to the sheet 排名2
 */
export async function addTemplate(
  workbook: Pick<WorkbookPort, 'writeSheet'>,
  { title }: Pick<Template, 'title'>,
  { block, widths, headerRow }: TemplateSheet,
  language: Language,
  work: LongWork = {},
): Promise<Outcome<Written>> {
  const write = async (number: number): Promise<Outcome<Written>> => {
    const name = number === 1 ? title[language] : `${title[language]}${number}`;
    const options = { overwrite: false, knownBy: [], widths, headerRow };
    const written = await workbook.writeSheet(name, block, options, work);
    const isTaken = !written.ok && written.issue.code === 'would-overwrite';
    return isTaken && number < mostSheets ? write(number + 1) : written;
  };
  return write(1);
}
