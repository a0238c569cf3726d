import { describe, expect, it } from 'vitest';
import { figureNote } from '../../../src/app/handoff/figureNote.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

describe('figureNote', () => {
  const computed = sampleDataset.figures.filter(({ origin }) => origin.kind === 'computed');
  const published = sampleDataset.figures.filter(({ origin }) => origin.kind === 'published');

  it('names the source of a printed figure, and the figure as printed', () => {
    const [figure] = published;
    const [observation] = figure?.origin.kind === 'published' ? figure.origin.observations : [];
    const note = figureNote(sampleDataset, figure === undefined ? [] : [figure], 'zh-CN');
    expect(note).toMatch(/，原文：/u);
    expect(note.endsWith(String(observation?.printed))).toBe(true);
    expect(note.split('\n')).toHaveLength(1);
  });

  it('tells the method of a computed figure, then what it rests on', () => {
    const [method, ...rest] = figureNote(sampleDataset, computed.slice(0, 1), 'en-US').split('\n');
    expect(method).toMatch(/^Computed: /u);
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.every((line) => line.includes('as printed: '))).toBe(true);
  });

  it('says how many more there are', () => {
    const lines = figureNote(sampleDataset, published.slice(0, 9), 'zh-CN').split('\n');
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toMatch(/^另有 \d+ 个数字，见来源表$/u);
  });
});
