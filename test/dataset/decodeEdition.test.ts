import { describe, expect, it } from 'vitest';
import { decodeEdition } from '../../src/dataset/decodeEdition.ts';
import { listedEdition } from '../support/listedEdition.ts';
import { newestEdition } from '../support/newestEdition.ts';
import { sampleEdition } from '../support/sampleEdition.ts';

const edition = listedEdition(sampleEdition);

const [observation, ...others] = edition.observations;
const [computed] = edition.computed;

const observed = (given: object): object => ({
  ...edition,
  observations: [{ ...observation, ...given }, ...others],
});

const sourced = (given: object): object => ({
  ...edition,
  sources: edition.sources.map((source, index) => (index === 0 ? { ...source, ...given } : source)),
});

const computedWith = (given: object): object => ({
  ...edition,
  computed: edition.computed.map((figure, index) =>
    index === 0 ? { ...figure, ...given } : figure,
  ),
});

const placed = (given: object): object => ({
  ...edition,
  places: edition.places.map((place, index) => (index === 0 ? { ...place, ...given } : place)),
});

describe('decodeEdition', () => {
  it('reads a sound edition as it is', () => {
    const read = decodeEdition(listedEdition(edition));
    expect(read.ok && listedEdition(read.value)).toEqual(listedEdition(edition));
    expect(decodeEdition(listedEdition(newestEdition)).ok).toBe(true);
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, ''],
    ['a text', '{}', ''],
    ['an empty object', {}, 'id'],
    ['another format', { ...edition, format: 4 }, 'format'],
    ['a table that is none', { ...edition, format: 3 }, 'places.rows'],
    ['a date that is none', { ...edition, date: '2026-02' }, 'date'],
    ['no places', { ...edition, places: undefined }, 'places'],
    ['a period that is none', observed({ period: '2025H3' }), 'observations.0.period'],
    ['an unknown measure', observed({ measure: 'size' }), 'observations.0.measure'],
    ['a value in words', observed({ value: '527.7' }), 'observations.0.value'],
    ['no number', observed({ value: Number.NaN }), 'observations.0.value'],
    ['line 0', observed({ line: 0 }), 'observations.0.line'],
    ['a negative half-width', observed({ halfWidth: -1 }), 'observations.0.halfWidth'],
    ['no qualifier', observed({ qualifiers: [] }), 'observations.0.qualifiers'],
    ['an unknown place', observed({ place: '419099' }), 'observations.0.place'],
    [
      'a method that only a call has',
      { ...edition, computed: [{ ...computed, method: 'cagr' }] },
      'computed.0.method',
    ],
    [
      'a computed figure without inputs',
      { ...edition, computed: [{ ...computed, inputs: [] }] },
      'computed.0.inputs',
    ],
    ['an unknown member', { ...edition, extra: 1 }, 'extra'],
    ['an unknown member of a figure', observed({ html: '<b>' }), 'observations.0.html'],
    ['a value without end', observed({ value: Infinity }), 'observations.0.value'],
    ['a width without end', observed({ halfWidth: Infinity }), 'observations.0.halfWidth'],
    ['a day that no calendar has', { ...edition, date: '2026-02-30' }, 'date'],
    [
      'a source’s day that no calendar has',
      sourced({ published: '2025-13' }),
      'sources.0.published',
    ],
    ['an address that runs', sourced({ url: 'javascript:alert(1)' }), 'sources.0.url'],
    ['low above high', computedWith({ low: 2, high: 1 }), 'computed.0'],
    ['no end', computedWith({ high: Number.NEGATIVE_INFINITY }), 'computed.0.high'],
    [
      'one id twice',
      { ...edition, places: [...edition.places, edition.places[0]] },
      `places.${edition.places.length}.id`,
    ],
    [
      'a computed figure with a printed one’s id',
      computedWith({ id: observation?.id }),
      'computed.0.id',
    ],
    ['a place inside itself', placed({ parent: 'CN' }), 'places.0.parent'],
    [
      'a figure computed from itself',
      computedWith({ inputs: [computed?.id] }),
      'computed.0.inputs',
    ],
  ])('refuses %s with its path', (_what, json, path) => {
    const decoded = decodeEdition(json);
    expect(decoded).toMatchObject({ ok: false, issue: { code: 'broken-edition', path } });
    expect(!decoded.ok && decoded.issue.code === 'broken-edition' && decoded.issue.reason).toMatch(
      /./u,
    );
  });
});
