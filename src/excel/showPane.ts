import { done, refused, type Outcome } from '../app/ports/outcome.ts';
import { hostIssueOf } from './hostIssueOf.ts';
import { supports } from './supports.ts';

/** Brings the task pane to the front. */
export async function showPane(): Promise<Outcome<void>> {
  if (!supports('SharedRuntime', '1.1')) {
    return refused({ code: 'not-supported', needs: 'SharedRuntime 1.1' });
  }
  try {
    await Office.addin.showAsTaskpane();
    return done(undefined);
  } catch (thrown) {
    return refused(hostIssueOf(thrown));
  }
}
