import { done, type Outcome } from '../app/ports/outcome.ts';
import type { KeptPart } from '../app/ports/workbookPort.ts';
import { namespace } from '../formulas/product.ts';
import { readExcel, writeExcel } from './runExcel.ts';

const keyOf = (key: string): string => `${namespace}.${key}`;

/** What the workbook keeps for the add-in under keys that begin so: settings, which are saved with the file. */
export async function kept(prefix: string): Promise<Outcome<readonly KeptPart[]>> {
  return readExcel(async ({ workbook }) => {
    const { settings } = workbook;
    settings.load({ key: true });
    await workbook.context.sync();
    // Of the others, which may be large, only the names are read.
    const ours = settings.items.filter(({ key }) => key.startsWith(keyOf(prefix)));
    for (const item of ours) item.load({ value: true });
    await workbook.context.sync();
    return done(ours.map(({ key, value }) => [key.slice(keyOf('').length), value] as const));
  });
}

/** Keeps parts, and forgets those that are null. */
export async function keep(parts: readonly KeptPart[]): Promise<Outcome<void>> {
  return writeExcel(async ({ workbook }) => {
    for (const [key, value] of parts) {
      if (value === null) continue;
      workbook.settings.add(keyOf(key), value);
      // Each is a request of its own, as each may be large.
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await workbook.context.sync();
    }
    const forgotten = parts
      .filter(([, value]) => value === null)
      .map(([key]) => workbook.settings.getItemOrNullObject(keyOf(key)));
    for (const item of forgotten) item.load({ key: true });
    await workbook.context.sync();
    for (const item of forgotten) if (!item.isNullObject) item.delete();
    await workbook.context.sync();
    return done(undefined);
  });
}
