import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { functionCatalogue } from '../../src/formulas/functions/functionCatalogue.ts';
import { functionsMetadata } from '../../src/formulas/functions/functionsMetadata.ts';
import { helpPages } from '../../src/help/helpPages.ts';
import { workedExamples } from '../../src/help/workedExample.ts';
import { wordsOf } from '../../src/pane/words/wordsOf.ts';

const example = {
  function: 'TRADE',
  formula: '=HENAN.TRADE("<b>",2025)',
  result: '#VALUE!',
  message: { 'zh-CN': '没有"<b>"', 'en-US': 'There is no "<b>"' },
  note: { 'zh-CN': '甲 & 乙', 'en-US': 'a & b' },
} as const;

const examples = workedExamples([example]);
const pages = helpPages(examples);

describe('helpPages', () => {
  it.each(['zh-CN', 'en-US'] as const)('has the target of every helpUrl in %s', (language) => {
    const { functions } = functionsMetadata(language, '');
    for (const { helpUrl } of functions) {
      expect(pages.get(helpUrl)).toContain('<h1>HENAN.');
    }
    expect(functions).toHaveLength(functionCatalogue.length);
  });

  it('shows text as text, never as HTML', () => {
    const page = pages.get('zh-CN/functions/trade.html') ?? '';
    expect(page).toContain('=HENAN.TRADE(&quot;&lt;b&gt;&quot;,2025)');
    expect(page).toContain('甲 &amp; 乙');
    expect(page).not.toContain('<b>');
  });

  it('holds no script and asks no other host', () => {
    for (const page of pages.values()) {
      expect(page).not.toMatch(/<script|https?:\/\//u);
    }
  });

  it('tells the browser to ask nobody', () => {
    for (const page of pages.values()) expect(page).toContain(`content="default-src 'none'; `);
  });

  it('names who answers for this copy of the add-in, as text', () => {
    const named = helpPages(examples, '<henan@example.org>').get('en-US/support.html');
    expect(named).toContain('write to &lt;henan@example.org&gt;.');
    expect(pages.get('zh-CN/privacy.html')).toContain('请联系为您部署本加载项的管理员');
    for (const page of pages.values()) expect(page).not.toMatch(/\{\w+\}/u);
    const odd = helpPages(examples, "$& $'").get('en-US/support.html');
    expect(odd).toContain('write to $&amp; $');
  });

  it('says no more than the buttons do', () => {
    for (const language of ['zh-CN', 'en-US'] as const) {
      const page = pages.get(`${language}/support.html`);
      const { shell, book } = wordsOf(language);
      for (const button of [book.copyBuild, book.refreshNow, shell.copyDetails, shell.reload]) {
        expect(page).toContain(button);
      }
    }
  });

  it('shows pictures that are there', () => {
    const page = pages.get('en-US/index.html') ?? '';
    const pictures = [...page.matchAll(/(?:src|srcset)="(?<file>[^"]+\.png)"/gu)].map(
      ([, file = '']) => file,
    );
    expect(pictures.length).toBeGreaterThan(6);
    for (const language of ['zh-CN', 'en-US']) {
      for (const file of pictures) expect(existsSync(`assets/help/${language}/${file}`)).toBe(true);
    }
  });

  it('leads to the other language and to pages that exist', () => {
    for (const [path, page] of pages) {
      for (const [, target = ''] of page.matchAll(/<a href="(?<target>[^"#]+)/gu)) {
        const { pathname } = new URL(target, `https://help/${path}`);
        expect([...pages.keys()]).toContain(pathname.slice(1));
      }
    }
  });
});
