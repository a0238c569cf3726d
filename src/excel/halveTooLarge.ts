import { done, refused, type Outcome } from '../app/ports/outcome.ts';
import { hostIssueOf } from './hostIssueOf.ts';

/**
 * Does something to many items in one request, and in two where the host says that this is too much: what a request may hold
 * is estimated, and hosts differ. One item that is too large alone is the host's refusal.
 */
export async function halveTooLarge<Item, Value>(
  items: readonly Item[],
  act: (part: readonly Item[]) => Promise<readonly Value[]>,
): Promise<Outcome<readonly Value[]>> {
  try {
    return done(await act(items));
  } catch (thrown) {
    const issue = hostIssueOf(thrown);
    if (issue.code !== 'too-large' || items.length < 2) return refused(issue);
  }
  const middle = Math.ceil(items.length / 2);
  const first = await halveTooLarge(items.slice(0, middle), act);
  if (!first.ok) return first;
  const second = await halveTooLarge(items.slice(middle), act);
  return second.ok ? done([...first.value, ...second.value]) : second;
}
