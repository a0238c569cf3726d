import { expect, it } from 'vitest';
import type { Said, SaidPart } from '../../../src/app/fill/said.ts';
import { tableFacts } from '../../../src/app/fill/tableFacts.ts';
import { tableReading } from '../../../src/app/fill/tableReading.ts';
import { newestDataset as dataset } from '../../support/newestEdition.ts';

const said = (...parts: readonly (readonly [SaidPart['kind'], string])[]): Said =>
  new Map(parts.map(([kind, id]) => [kind, { kind, id, label: id, isPlain: false }]));

const reading = (fixed: Said, language: 'zh-CN' | 'en-US'): string =>
  tableReading(tableFacts({ down: [], across: [], fixed }, [], dataset), { dataset, language });

it('names what is filled, with the unit that functions answer in', () => {
  const gdp = said(['indicator', 'gdp'], ['period', '2024']);
  expect(reading(gdp, 'zh-CN')).toBe('2024 · gdp · 亿元');
  expect(reading(gdp, 'en-US')).toMatch(/^2024 · gdp · CNY bn$/u);
});

it('names no unit of growth, and the one that is said', () => {
  expect(reading(said(['indicator', 'gdp'], ['measure', 'yoy']), 'zh-CN')).toBe('gdp · yoy');
  expect(reading(said(['indicator', 'gdp'], ['unit', '万元']), 'zh-CN')).toBe('gdp · 万元');
});
