import { describe, expect, it } from 'vitest';
import { apaCitation } from '../../../src/formulas/citation/apaCitation.ts';
import { chicagoCitation } from '../../../src/formulas/citation/chicagoCitation.ts';
import { fullCitation } from '../../../src/formulas/citation/fullCitation.ts';
import { inlineCitation } from '../../../src/formulas/citation/inlineCitation.ts';
import { ownCitation } from '../../../src/formulas/citation/ownCitation.ts';
import { shortCitation } from '../../../src/formulas/citation/shortCitation.ts';
import { bareSource, citedSource } from '../../support/citedSource.ts';

const typed = bareSource({ kind: 'own', title: '郑州海关月报', url: '', document: '' });

describe('ownCitation', () => {
  it('stands in the place of every citation of what was typed', () => {
    const chinese = '本工作簿自录（郑州海关月报）';
    const english = 'own entry in this workbook (郑州海关月报)';
    expect(shortCitation(typed, 'zh-CN')).toBe(chinese);
    expect(shortCitation(typed, 'en-US')).toBe(english);
    expect(fullCitation(typed, 'zh-CN', '2026-11-27')).toBe(`${chinese}.`);
    expect(inlineCitation(typed, 'zh-CN')).toBe('本工作簿自录，郑州海关月报');
    expect(apaCitation(typed)).toBe(`${english}.`);
    expect(chicagoCitation(typed, '2026-11-27')).toBe(`${english}.`);
  });

  it('says that nobody named a source', () => {
    expect(ownCitation({ ...typed, title: '' }, 'zh-CN')).toBe('本工作簿自录');
    expect(ownCitation({ ...typed, title: '' }, 'en-US')).toBe('own entry in this workbook');
  });

  it('is none of a document', () => {
    expect(ownCitation(citedSource(), 'zh-CN')).toBeUndefined();
  });
});
