import { done, refused, type Outcome } from '../app/ports/outcome.ts';
import { hostIssueOf } from './hostIssueOf.ts';
import { supports } from './supports.ts';

/**
 * Has Excel load the add-in together with this workbook, so that its formulas answer when it is opened and never show
 * `#NAME?`. To be called when a formula of ours is entered: whoever opens such a workbook without the add-in is
 * told so by Excel, which must not happen to a workbook that does not need it.
 *
 * @see https://github.com/OfficeDev/office-js/issues/3558
 */
export async function startWithWorkbook(): Promise<Outcome<void>> {
  if (!supports('SharedRuntime', '1.1')) {
    return refused({ code: 'not-supported', needs: 'SharedRuntime 1.1' });
  }
  try {
    const behavior = await Office.addin.getStartupBehavior();
    if (behavior !== Office.StartupBehavior.load) {
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    }
    return done(undefined);
  } catch (thrown) {
    return refused(hostIssueOf(thrown));
  }
}
