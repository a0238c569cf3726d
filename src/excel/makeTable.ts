import { done, refused, type Outcome } from '../app/ports/outcome.ts';
import { hostIssueOf } from './hostIssueOf.ts';

/**
 * Makes a table of this very name of a range whose first row is the header. Where the host does not (a table or merged cells in its
 * way, a name that is taken), none is left behind.
 */
export async function makeTable(
  { workbook }: Excel.RequestContext,
  range: Excel.Range,
  place: { readonly sheet: string; readonly table: string },
): Promise<Outcome<void>> {
  const table = workbook.tables.add(range, true);
  try {
    await range.context.sync();
  } catch (thrown) {
    return refusal(thrown, place);
  }
  table.name = place.table;
  try {
    await range.context.sync();
    return done(undefined);
  } catch (thrown) {
    table.convertToRange();
    await range.context.sync();
    return refusal(thrown, place);
  }
}

function refusal(
  thrown: unknown,
  place: { readonly sheet: string; readonly table: string },
): Outcome<never> {
  const issue = hostIssueOf(thrown);
  return refused(issue.code === 'unknown' ? { code: 'no-table', ...place } : issue);
}
