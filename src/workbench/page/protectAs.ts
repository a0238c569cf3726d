import type { HostBehaviour } from '../behaviour/hostBehaviours.ts';
import type { BookRecords } from '../model/bookRecords.ts';
import { strictOptions } from '../model/protectionOptions.ts';

/** Protects a sheet without a password, or takes its protection off, as a behaviour has it. */
export function protectAs(
  { protection }: Pick<BookRecords, 'protection'>,
  sheetId: string,
  sheets: HostBehaviour['sheets'],
): void {
  if (sheets === 'protected') protection[sheetId] = { options: strictOptions, password: '' };
  else delete protection[sheetId];
}
