import { describe, expect, it } from 'vitest';
import { figureCard } from '../../../src/app/figureCard/figureCard.ts';
import { seriesPicture } from '../../../src/app/figureCard/seriesPicture.ts';
import { firstDataset } from '../../support/firstEdition.ts';

function pictureOf(title?: string): string {
  const figure = firstDataset.cell('410000|trade||level|2024')?.published[0];
  if (figure === undefined) throw new Error('no figure');
  const card = figureCard(firstDataset, figure, 'zh-CN');
  const given = title === undefined ? card : { ...card, title };
  return seriesPicture(given, ['大象新闻（2026-02-13）'], 'zh-CN').svg;
}

const count = (svg: string, part: RegExp): number => svg.match(part)?.length ?? 0;

describe('seriesPicture', () => {
  it('says what it is of, in which unit and from where, with a bar a figure', () => {
    const svg = pictureOf();
    expect(svg).toContain('河南省进出口');
    expect(svg).toContain('单位：亿元');
    expect(svg).toContain('资料来源：大象新闻（2026-02-13）');
    const figure = firstDataset.cell('410000|trade||level|2024')?.published[0];
    const points = figure && figureCard(firstDataset, figure, 'zh-CN').series;
    expect(count(svg, /<rect x=/gu)).toBe(points?.length);
    const computed = points?.filter(({ origin }) => origin === 'computed').length;
    expect(count(svg, /stroke-dasharray/gu)).toBe(computed);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
  });

  it('takes text for text', () => {
    expect(pictureOf('<script>')).toContain('&lt;script&gt;');
  });
});
