/** The cases of a table in text: what is printed, an arrow, what is read. */
export function casesOf(text: string): readonly (readonly [printed: string, read: string])[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.lastIndexOf(' =>');
      return [line.slice(0, at), line.slice(at + 3).trim()];
    });
}
