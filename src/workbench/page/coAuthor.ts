import type { AddinSession } from '../addin/addinSession.ts';
import { settingTexts, type BookFile } from '../book/bookFile.ts';
import type { BookRecords } from '../model/bookRecords.ts';

/** Somebody else who works in the same workbook elsewhere: what that person does reaches this page and its add-in. */
export class CoAuthor {
  readonly #records: () => BookRecords;
  readonly #sessions: () => readonly AddinSession[];
  #source: 'Local' | 'Remote' = 'Local';

  constructor(records: () => BookRecords, sessions: () => readonly AddinSession[]) {
    this.#records = records;
    this.#sessions = sessions;
  }

  /** Who enters what is being written, as Excel's events name it. */
  get source(): 'Local' | 'Remote' {
    return this.#source;
  }

  /** Saves settings of the add-in; where `tells`, the add-in here is told. */
  save(settings: BookFile['settings'], tells: boolean): void {
    Object.assign(this.#records().documentSettings, settingTexts({ settings }));
    if (!tells) return;
    for (const { frame } of this.#sessions()) frame.fire('settingsChanged', {});
  }

  /** Enters cells. */
  enter(write: () => void): void {
    this.#source = 'Remote';
    try {
      write();
    } finally {
      this.#source = 'Local';
    }
  }
}
