import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { functionCatalogue } from '../../src/formulas/functions/functionCatalogue.ts';
import { functionsMetadata } from '../../src/formulas/functions/functionsMetadata.ts';
import { helpPages } from '../../src/help/helpPages.ts';

const example = {
  function: 'TRADE',
  formula: '=HENAN.TRADE("<b>",2025)',
  result: '#VALUE!',
  message: { 'zh-CN': '没有"<b>"', 'en-US': 'There is no "<b>"' },
  note: { 'zh-CN': '甲 & 乙', 'en-US': 'a & b' },
} as const;

const pages = helpPages([example]);

describe('helpPages', () => {
  it.each(['zh-CN', 'en-US'] as const)('has the target of every helpUrl in %s', (language) => {
    const { functions } = functionsMetadata(language, '');
    for (const { helpUrl } of functions) {
      const [path = '', anchor = ''] = helpUrl.split('#');
      expect(pages.get(path)).toContain(`id="${anchor}"`);
    }
    expect(functions).toHaveLength(functionCatalogue.length);
  });

  it('shows text as text, never as HTML', () => {
    const page = pages.get('zh-CN/functions.html') ?? '';
    expect(page).toContain('=HENAN.TRADE(&quot;&lt;b&gt;&quot;,2025)');
    expect(page).toContain('甲 &amp; 乙');
    expect(page).not.toContain('<b>');
  });

  it('holds no script and asks no other host', () => {
    for (const page of pages.values()) {
      expect(page).not.toMatch(/<script|https?:\/\//u);
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
      const folder = path.split('/')[0] ?? '';
      for (const [, target = ''] of page.matchAll(/<a href="(?<target>[^"#]+)/gu)) {
        const resolved = target.startsWith('../') ? target.slice(3) : `${folder}/${target}`;
        expect([...pages.keys()]).toContain(resolved);
      }
    }
  });
});
