/** So long an address of what is saved holds: the browser reads it after the click has ended. */
const readingTime = 60_000;

/** Has the browser save a file under a name, as a download. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), readingTime);
}
