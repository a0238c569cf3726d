import { done, refused, type Outcome } from '../app/ports/outcome.ts';
import { copySelected } from './copySelected.ts';

/** Puts a text on the clipboard, in the older way where the frame around the pane does not allow the newer. */
export async function copyText(text: string): Promise<Outcome<void>> {
  try {
    await navigator.clipboard.writeText(text);
    return done(undefined);
  } catch {
    return copySelected(text) ? done(undefined) : refused({ code: 'clipboard-refused' });
  }
}
