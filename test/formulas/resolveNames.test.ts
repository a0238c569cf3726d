import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/domain/result.ts';
import {
  resolveBasis,
  resolveBreakdown,
  resolveFlow,
  resolveIndicator,
  resolveMeasure,
  resolveName,
  resolveReference,
} from '../../src/formulas/resolveNames.ts';
import { newestDataset } from '../support/newestEdition.ts';
import { sampleDataset as dataset } from '../support/sampleEdition.ts';

const outcome = <Value>(result: Result<Value>): unknown =>
  result.ok ? result.value : result.issue.code;

describe('resolveBreakdown', () => {
  it.each([
    [undefined, ''],
    ['美国', 'us'],
    ['us+state-owned', 'state-owned+us'],
    ['国企、USA', 'state-owned+us'],
    ['美国,美国', 'us'],
    ['美国+', 'unknown-name'],
    ['火星', 'unknown-name'],
  ])('%j is %s', (given, key) => {
    expect(outcome(resolveBreakdown(dataset, given))).toBe(key);
  });
});

describe('resolveMeasure', () => {
  it.each([
    [undefined, 'level'],
    ['增速', 'yoy'],
    ['率', 'unknown-name'],
    [1, 'unknown-name'],
  ])('%j is %s', (given, measure) => {
    expect(outcome(resolveMeasure(given))).toBe(measure);
  });
});

describe('resolveBasis', () => {
  it.each([
    [undefined, 'preferred'],
    ['公布', 'published'],
    ['测算', 'computed'],
    [true, 'unknown-name'],
  ])('%j is %s', (given, basis) => {
    expect(outcome(resolveBasis(given))).toBe(basis);
  });
});

describe('resolveFlow', () => {
  it.each([
    [undefined, 'trade'],
    ['出口', 'exports'],
    ['imports', 'imports'],
    ['外贸', 'trade'],
    ['GDP', 'unknown-name'],
  ])('%j is %s', (given, indicator) => {
    expect(outcome(resolveFlow(dataset, given))).toBe(indicator);
  });
});

describe('resolveIndicator', () => {
  it.each([
    ['顺差', 'trade-balance'],
    ['贸易顺差', 'trade-balance'],
    ['Balance', 'trade-balance'],
    ['逆差', 'deficit-sign'],
    ['贸易逆差', 'deficit-sign'],
    ['Deficit', 'deficit-sign'],
    ['trade deficit', 'deficit-sign'],
    ['差额', 'ambiguous-balance'],
    ['财政赤字', 'unknown-name'],
  ])('%s is %s', (given, id) => {
    const read = resolveIndicator(newestDataset, given);
    expect(read.ok ? read.value.id : read.issue.code).toBe(id);
  });
});

describe('resolveReference', () => {
  it.each([
    [undefined, undefined],
    ['全省', { place: '410000' }],
    ['郑州/外贸', { place: '410100', indicator: 'trade' }],
    ['410000/exports/美国', { place: '410000', indicator: 'exports', breakdown: 'us' }],
    ['410000/trade/', 'unknown-name'],
    ['火星', 'unknown-name'],
    ['郑州/火星', 'unknown-name'],
  ])('%j is %j', (given, reference) => {
    expect(outcome(resolveReference(dataset, given))).toEqual(reference);
  });
});

describe('resolveName', () => {
  it('suggests in the short names of messages', () => {
    expect(resolveName(dataset.places, 'place', '济原')).toMatchObject({
      issue: { code: 'unknown-name', suggestions: [{ id: '419001', nameZh: '济源' }] },
    });
  });
});
