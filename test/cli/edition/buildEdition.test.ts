import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../src/cli/edition/buildEdition.ts';
import { serializeEdition } from '../../../src/cli/edition/serializeEdition.ts';
import { checkPackage } from '../../../src/cli/rules/checkPackage.ts';
import { createDataset } from '../../../src/dataset/dataset.ts';
import { decodeEdition } from '../../../src/dataset/decodeEdition.ts';
import { contentOf, figure, member, place } from '../support/content.ts';
import { seedsFolder } from '../support/temporaryFolder.ts';

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

  it('makes of the repository’s package an edition that decodes and finds every unit by its short forms', () => {
    const { content } = checkPackage(seedsFolder);
    if (content === undefined) throw new Error('seeds cannot be read');
    const decoded = decodeEdition(JSON.parse(serializeEdition(buildEdition(content))));
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.issue));
    const { places } = createDataset(decoded.value);
    const prefectures = decoded.value.places.filter(({ kind }) => kind === 'prefecture');
    expect(prefectures).toHaveLength(18);
    for (const { id, nameZh, nameEn } of prefectures) {
      for (const name of [id, nameZh, nameZh.slice(0, -1), nameEn, nameEn.toLowerCase()]) {
        expect(places.match(name), name).toMatchObject({ kind: 'one', item: { id } });
      }
    }
  });
});
