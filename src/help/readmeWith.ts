const start = '<!-- functions: written by npm run readme -->';
const end = '<!-- /functions -->';

/** A README with the table between its two marks replaced; unchanged where the marks are missing. */
export function readmeWith(readme: string, table: string): string {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from === -1 || to < from) return readme;
  return `${readme.slice(0, from)}${start}\n\n${table}\n\n${readme.slice(to)}`;
}
