/** A README with what stands between the two marks of a section replaced; unchanged where the marks are missing. */
export function readmeWith(readme: string, section: string, text: string): string {
  const start = `<!-- ${section}: written by npm run readme -->`;
  const from = readme.indexOf(start);
  const to = readme.indexOf(`<!-- /${section} -->`);
  if (from === -1 || to < from) return readme;
  return `${readme.slice(0, from)}${start}\n\n${text}\n\n${readme.slice(to)}`;
}
