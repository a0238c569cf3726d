import { describe, expect, it } from 'vitest';
import { readPageOptions, type PageOptions } from '../../../src/workbench/shell/pageOptions.ts';

const defaults = {
  manifest: '/m.xml',
  books: { 'zh-CN': '/zh.json', 'en-US': '/en.json' },
  prefersDark: false,
};
const read = (query: string, prefersDark = false): PageOptions =>
  readPageOptions(new URLSearchParams(query), { ...defaults, prefersDark });

describe('readPageOptions', () => {
  it('has defaults', () => {
    expect(read('')).toEqual({
      language: 'zh-CN',
      theme: 'light',
      manifest: '/m.xml',
      book: '/zh.json',
      pane: 350,
      behaviour: {},
    });
  });

  it('takes what is asked for', () => {
    expect(
      read('lang=en-US&theme=dark&manifest=/x.xml&book=/y.json&pane=400&behave=sheets:protected'),
    ).toEqual({
      language: 'en-US',
      theme: 'dark',
      manifest: '/x.xml',
      book: '/y.json',
      pane: 400,
      behaviour: { sheets: 'protected' },
    });
  });

  it.each([
    ['pane=1', 320],
    ['pane=9999', 450],
    ['pane=wide', 350],
  ])('%s is %i', (query, pane) => {
    expect(read(query).pane).toBe(pane);
  });

  it('follows the system where no theme is asked for', () => {
    expect(read('', true).theme).toBe('dark');
    expect(read('theme=light', true).theme).toBe('light');
  });

  it('opens an empty book for another add-in, unless one is named', () => {
    expect(read('manifest=/x.xml').book).toBeNull();
    expect(read('manifest=/x.xml&book=/y.json').book).toBe('/y.json');
  });

  it('opens the book of the language', () => {
    expect(read('lang=en').book).toBe('/en.json');
  });
});
