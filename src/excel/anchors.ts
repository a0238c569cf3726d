import { parseReference, referenceRange } from '../app/formulaText/cellReference.ts';
import { inSteps } from '../app/longWork/inSteps.ts';
import type { LongWork } from '../app/longWork/longWork.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { RangeAddress } from '../app/ports/rangeAddress.ts';
import { readExcel, writeExcel } from './runExcel.ts';

/** Names of ours begin so; nobody sees them in the list of names. */
const prefix = '_henan_at_';

/** Each is an object of its own in a request. */
const namesAtOnce = 500;

/** Gives each range a hidden name, which Excel moves along with its cells. */
export async function anchor(
  ranges: readonly RangeAddress[],
  work: LongWork = {},
): Promise<Outcome<readonly string[]>> {
  if (ranges.length === 0) return done([]);
  const known = await anchors();
  if (!known.ok) return known;
  const last = known.value.reduce((most, [name]) => Math.max(most, numberOf(name)), 0);
  const named = ranges.map((range, at) => ({ range, name: `${prefix}${last + 1 + at}` }));
  const added = await inSteps(named, { stage: 'writing', size: namesAtOnce }, work, async (part) =>
    writeExcel(async ({ workbook }) => {
      for (const { range, name } of part) {
        const sheet = workbook.worksheets.getItem(range.sheet);
        workbook.names.add(name, sheet.getRange(range.address)).visible = false;
      }
      await workbook.context.sync();
      return done(part);
    }),
  );
  if (added.ok) return done(named.map(({ name }) => name));
  await dropAnchors(named.map(({ name }) => name));
  return added;
}

/** Every range that has such a name, wherever it is by now. */
export async function anchors(): Promise<
  Outcome<readonly (readonly [name: string, range: RangeAddress | undefined])[]>
> {
  return readExcel(async ({ workbook }) => {
    const { names } = workbook;
    names.load({ name: true, formula: true });
    await workbook.context.sync();
    return done(
      names.items
        .filter(({ name }) => isAnchorName(name))
        // Types know a matrix too; the formula of a range is a text.
        .map(({ name, formula }) => [name, rangeOfName(String(formula))] as const),
    );
  });
}

export async function dropAnchors(
  names: readonly string[],
  work: LongWork = {},
): Promise<Outcome<void>> {
  const steps = { stage: 'writing', size: namesAtOnce } as const;
  const dropped = await inSteps(names, steps, work, async (part) =>
    writeExcel(async ({ workbook }) => {
      const items = part.map((name) => workbook.names.getItemOrNullObject(name));
      for (const item of items) item.load({ name: true });
      await workbook.context.sync();
      for (const item of items) if (!item.isNullObject) item.delete();
      await workbook.context.sync();
      return done(undefined);
    }),
  );
  return dropped.ok ? done(undefined) : dropped;
}

/** Whether a name is one of ours. */
export const isAnchorName = (name: string): boolean => name.startsWith(prefix);

function numberOf(name: string): number {
  const number = Number(name.slice(prefix.length));
  return Number.isSafeInteger(number) ? number : 0;
}

/** The range that the formula of a name leads to; undefined for `=#REF!`, which is what is left of a range whose cells were deleted. */
export function rangeOfName(formula: string): RangeAddress | undefined {
  const reference = parseReference(formula.replace(/^=/u, ''));
  return reference === undefined ? undefined : referenceRange(reference, '');
}
