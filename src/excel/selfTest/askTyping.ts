import { notAnswered } from '../../app/selfTest/hostQuestion.ts';
import type { SelfTestSheet } from './selfTestSheet.ts';

const duration = 10_000;
/** So many writes make a request long enough to be typed into. */
const writes = 300;

const words =
  '↓ 10 s: 请在 A2 反复键入不同的数字 · Type different numbers into A2, again and again';

/** Whether a person can type into the sheet between the first and the last operation of one request. */
export async function askTyping(sheet: SelfTestSheet): Promise<string> {
  sheet.activate();
  sheet.range('A1').values = [[words]];
  sheet.range('A2').select();
  await sheet.sync();
  const seen = new Set<unknown>();
  const until = Date.now() + duration;
  while (Date.now() < until) {
    // oxlint-disable-next-line no-await-in-loop -- one request after the other
    const [before, after] = await requested(sheet);
    seen.add(before).add(after);
    if (before !== after) return 'within-a-request';
  }
  return seen.size > 1 ? 'between-requests' : notAnswered;
}

/** What the cell holds at the beginning and at the end of one request. */
async function requested({ range, sync }: SelfTestSheet): Promise<readonly unknown[]> {
  const [before, after] = [range('A2'), range('A2')];
  before.load('values');
  for (let row = 1; row <= writes; row += 1) range(`C${row}`).values = [[row]];
  after.load('values');
  await sync();
  return [before, after].map(
    ({ values }: { readonly values: readonly (readonly unknown[])[] }) => values[0]?.[0],
  );
}
