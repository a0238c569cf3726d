import type { BookCopy } from '../app/ports/bookSnapshot.ts';
import type { HostPort } from '../app/ports/hostPort.ts';
import { done } from '../app/ports/outcome.ts';
import type { copyFile } from './copyFile.ts';
import { saveFile } from './saveFile.ts';
import { supports } from './supports.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Bytes that are turned into characters at once: more are too many arguments. */
const bytesAtOnce = 0x80_00;

/** What writes the file is a part of its own: few make copies. */
export const fetchCopyFile = async (): Promise<typeof copyFile> =>
  (await import('./copyFile.ts')).copyFile;

/** Makes the file of a copy and has Excel open it; where Excel cannot, it is downloaded. */
export const openCopy: HostPort['openCopy'] = async (book: BookCopy, fileName: string) => {
  const makeFile = await fetchCopyFile();
  const file = await makeFile(book);
  if (supports('ExcelApi', '1.8')) {
    try {
      await Excel.createWorkbook(base64Of(file));
      return done('opened');
    } catch {
      // Hosts say that they can and cannot: the file is there, and is downloaded instead.
    }
  }
  saveFile(new Blob([Uint8Array.from(file)], { type: mediaType }), fileName);
  return done('downloaded');
};

function base64Of(file: Uint8Array): string {
  let text = '';
  for (let at = 0; at < file.length; at += bytesAtOnce) {
    text += String.fromCodePoint(...file.subarray(at, at + bytesAtOnce));
  }
  return btoa(text);
}
