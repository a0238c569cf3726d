import { describe, expect, it } from 'vitest';
import { createDataset } from '../../src/dataset/dataset.ts';
import { cellKey } from '../../src/dataset/figureCell.ts';
import { compareText } from '../../src/domain/compareText.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { firstEdition } from '../support/firstEdition.ts';
import { syntheticEdition } from '../support/syntheticEdition.ts';

const byId = (figures: readonly Figure[]): readonly Figure[] =>
  figures.toSorted((left, right) => compareText(left.id, right.id));

describe.each([
  ['the newest edition', firstEdition],
  ['a made-up one', syntheticEdition(1000)],
])('the figures of %s', (_name, edition) => {
  const whole = createDataset(edition);
  const lazy = createDataset(edition);

  it('are the same, place by place or all at once', () => {
    const single = edition.places.flatMap(({ id }) => lazy.figuresOf(id));
    expect(byId(single)).toEqual(byId(whole.figures));
    expect(lazy.figures).toEqual(whole.figures);
    expect(lazy.figures.length).toBe(new Set([...lazy.figures, ...single]).size);
  });

  it('are one value each, however they are looked up', () => {
    for (const figure of lazy.figures) {
      const cell = lazy.cell(cellKey(figure));
      const isThere = cell?.published.includes(figure) === true || cell?.computed.includes(figure);
      expect([isThere, lazy.figure(figure.id) === figure]).toEqual([true, true]);
    }
  });

  it('stand in the order of the edition, printed ones first', () => {
    const rows = new Map(
      [...edition.observations, ...edition.computed].map(({ id }, row) => [id, row]),
    );
    const plain = whole.figures.filter(
      ({ origin }) => origin.kind === 'computed' || origin.observations[0].terms === '',
    );
    const firstRows = plain.map(({ id, origin }) =>
      Math.min(
        ...(origin.kind === 'computed' ? [id] : origin.observations.map((item) => item.id)).map(
          (each) => rows.get(each) ?? 0,
        ),
      ),
    );
    expect(firstRows).toEqual(firstRows.toSorted((left, right) => left - right));
  });

  it('are none of a place that has none', () => {
    expect(lazy.figuresOf('nowhere')).toEqual([]);
    expect(lazy.hasFigures('nowhere')).toBe(false);
    expect(lazy.cell('nowhere|trade||level|2025')).toBeUndefined();
    expect(lazy.figure('nothing')).toBeUndefined();
  });
});
