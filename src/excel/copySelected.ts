/**
 * Puts a text on the clipboard in the older way, which works in a frame without the clipboard permission.
 *
 * @param html the same with its form, where it has one
 */
export function copySelected(text: string, html?: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('aria-hidden', 'true');
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  const addForm = (event: ClipboardEvent): void => {
    if (html === undefined || event.clipboardData === null) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', addForm, { capture: true });
  // Deprecated, and still the only way in a frame without the clipboard permission.
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', addForm, { capture: true });
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
