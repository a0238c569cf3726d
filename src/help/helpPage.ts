import type { Language } from '../domain/language.ts';
import { escapeHtml } from '../formulas/escapeHtml.ts';
import { productName } from '../formulas/product.ts';
import { helpWords } from './helpWords.ts';

/** Reads well on paper, on a phone and in the dark; the pages hold no script. */
const style = `
:root { color-scheme: light dark; --line: #d8d8d8; --quiet: #5c5c5c; --accent: #0f6c5c; --soft: #f4f6f5; }
@media (prefers-color-scheme: dark) { :root { --line: #444; --quiet: #b4b4b4; --accent: #6fd3bf; --soft: #262a29; } }
body { font: 16px/1.65 "Segoe UI", system-ui, "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif;
  margin: 0 auto; max-width: 46rem; padding: 1rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 1.2rem 0 0.5rem; }
h2 { border-top: 1px solid var(--line); font-size: 1.25rem; margin: 2.5rem 0 0.5rem; padding-top: 1.2rem; }
h3 { font-size: 1rem; margin: 1.4rem 0 0.3rem; }
a { color: var(--accent); }
nav { display: flex; flex-wrap: wrap; gap: 0.35rem 1rem; }
code, pre { background: var(--soft); border-radius: 4px; font: 0.9em/1.6 "Cascadia Mono", Consolas, "Noto Sans Mono CJK SC", monospace; }
code { padding: 0.1em 0.35em; }
pre { overflow-x: auto; padding: 0.7em 0.9em; }
table { border-collapse: collapse; display: block; overflow-x: auto; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: 0.4em 1em 0.4em 0; text-align: left; vertical-align: top; }
th { color: var(--quiet); font-weight: 600; white-space: nowrap; }
figure { margin: 1rem 0 2rem; }
figcaption { color: var(--quiet); }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; }
.note { color: var(--quiet); }
img { border: 1px solid var(--line); border-radius: 6px; height: auto; max-width: 100%; }
`;

/** Nothing but what the page itself brings: no script, no request to anybody. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";

const link = (target: string, text: string): string =>
  `<a href="${target}">${escapeHtml(text)}</a>`;

/** The other language's page of the same name. */
const other: Readonly<Record<Language, Language>> = { 'zh-CN': 'en-US', 'en-US': 'zh-CN' };

/**
 * One page of help in one language.
 *
 * @param file its path below the language's folder, the same in both languages
 * @param body HTML whose texts are escaped already
 */
export function helpPage(language: Language, file: string, title: string, body: string): string {
  const words = helpWords[language];
  const up = '../'.repeat(file.split('/').length - 1);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – ${escapeHtml(productName[language])}</title>
<link rel="icon" type="image/png" href="${up}../../icons/app-32.png">
<style>${style}</style>
</head>
<body>
<header><nav aria-label="${escapeHtml(words.pages)}">
${link(`${up}index.html`, words.start)}
${link(`${up}functions.html`, words.functions)}
${link(`${up}../${other[language]}/${file}`, words.otherLanguage)}
</nav></header>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
<footer><nav aria-label="${escapeHtml(words.about)}">
${link(`${up}support.html`, words.support)}
${link(`${up}privacy.html`, words.privacy)}
${link(`${up}terms.html`, words.terms)}
</nav></footer>
</body>
</html>
`;
}
