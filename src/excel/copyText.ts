import { done, refused, type Outcome } from '../app/ports/outcome.ts';

/** Puts a text on the clipboard, in the older way where the frame around the pane does not allow the newer. */
export async function copyText(text: string): Promise<Outcome<void>> {
  try {
    await navigator.clipboard.writeText(text);
    return done(undefined);
  } catch {
    return copySelected(text) ? done(undefined) : refused({ code: 'clipboard-refused' });
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('aria-hidden', 'true');
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  // Deprecated, and still the only way in a frame without the clipboard permission.
  const copied = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
