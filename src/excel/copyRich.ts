import type { RichText } from '../app/ports/hostPort.ts';
import { done, refused, type Outcome } from '../app/ports/outcome.ts';
import { copySelected } from './copySelected.ts';

/**
 * Puts a formatted text and its plain form on the clipboard. The clipboard is asked at once, within the press of the button, for
 * what may be ready later; where it refuses, the older way is tried with what is ready then.
 */
export async function copyRich(content: Promise<RichText | undefined>): Promise<Outcome<void>> {
  const writing = written(content);
  const ready = await content;
  const isWritten = await writing;
  if (ready === undefined || isWritten) return done(undefined);
  return copySelected(ready.text, ready.html)
    ? done(undefined)
    : refused({ code: 'clipboard-refused' });
}

async function written(content: Promise<RichText | undefined>): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': partOf(content, 'html', 'text/html'),
        'text/plain': partOf(content, 'text', 'text/plain'),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Rejects where there is nothing to copy, so that the clipboard keeps what it has. */
async function partOf(
  content: Promise<RichText | undefined>,
  part: keyof RichText,
  type: string,
): Promise<Blob> {
  const ready = await content;
  if (ready === undefined) throw new Error('There is nothing to copy.');
  return new Blob([ready[part]], { type });
}
