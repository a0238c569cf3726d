import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../src/cli/edition/buildEdition.ts';
import { loadEdition } from '../../../src/cli/edition/loadEdition.ts';
import { editionsFolder } from '../../../src/cli/edition/newestEdition.ts';
import { serializeEdition } from '../../../src/cli/edition/serializeEdition.ts';
import { createDataset } from '../../../src/dataset/dataset.ts';
import type { Edition } from '../../../src/dataset/edition.ts';
import type { NameIndex } from '../../../src/domain/nameIndex.ts';
import type { Place } from '../../../src/domain/place.ts';
import { contentOf, figure, member, place } from '../support/content.ts';

/** Two lists agree on 156 county-level units in prefectures; 济源 is the 157th. */
function expectCounties(edition: Edition, places: NameIndex<Place>): void {
  const counties = edition.places.filter(({ id }) => /^41(?!90)\d{2}(?!00)\d{2}$/u.test(id));
  expect(counties).toHaveLength(156);
  for (const { id, nameZh, parent } of counties) {
    expect(places.match(nameZh), nameZh).toMatchObject({ kind: 'one', item: { id } });
    expect(parent).toBe(`${id.slice(0, 4)}00`);
  }
  expect(places.match('Qi County')).toMatchObject({
    kind: 'many',
    items: [{ nameZh: '杞县' }, { nameZh: '淇县' }],
  });
  for (const [name, id] of [
    ['新乡县', '410721'],
    ['Xinxiang County', '410721'],
    ['新乡', '410700'],
    ['Xinxiang', '410700'],
    ['xx', '410700'],
    ['偃师市', '410307'],
  ]) {
    expect(places.match(name ?? ''), name).toMatchObject({ kind: 'one', item: { id } });
  }
}

describe('buildEdition', () => {
  it('brings breakdowns and references to their canonical form and adds half-widths', () => {
    const content = contentOf({
      breakdowns: [member('us'), member('india')],
      figures: [
        figure({
          breakdown: ['us', 'india'],
          measure: 'share',
          value: 65.1,
          unit: '%',
          printed: '65.1%',
        }),
        figure({ id: 'f2', reference: '410000/trade/us+india' }),
      ],
    });
    expect(buildEdition(content).observations).toMatchObject([
      { breakdown: 'india+us', halfWidth: 0.05, qualifiers: ['exact'], line: 1 },
      { reference: '410000/trade/india+us', breakdown: '' },
    ]);
  });

  it('makes the same bytes of the same package, and others of another', () => {
    const content = contentOf({ figures: [figure()] });
    const text = serializeEdition(buildEdition(content));
    expect(serializeEdition(buildEdition(contentOf({ figures: [figure()] })))).toBe(text);
    const other = contentOf({ figures: [figure({ note: 'x' })] });
    expect(buildEdition(other).id).not.toBe(buildEdition(content).id);
  });

  it('is dated by the package, never by the clock', () => {
    const { id, date } = buildEdition(contentOf({ places: [place('410000')] }));
    expect([id.slice(0, 10), date]).toEqual(['2026-01-02', '2026-01-02']);
  });

  it('makes of the repository’s package an edition that finds every unit by its short forms', () => {
    // That the committed edition is what the package makes is shown by the test of the command.
    const edition = loadEdition(editionsFolder);
    if (edition === undefined) throw new Error('no edition is committed');
    const { places } = createDataset(edition);
    expectCounties(edition, places);
    const prefectures = edition.places.filter(({ kind }) => kind === 'prefecture');
    expect(prefectures).toHaveLength(18);
    for (const { id, nameZh, nameEn } of prefectures) {
      for (const name of [id, nameZh, nameZh.slice(0, -1), nameEn, nameEn.toLowerCase()]) {
        expect(places.match(name), name).toMatchObject({ kind: 'one', item: { id } });
      }
    }
  });
});
