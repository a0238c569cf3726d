import { assert, property, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closure } from '../../src/derive/closure.ts';
import type { ComputedFigure } from '../../src/domain/figure.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { deriveInput } from '../support/printedFigures.ts';
import { printedWorlds } from '../support/printedWorld.ts';
import { propertyFactor, propertyRuns } from '../support/propertyRuns.ts';

type Figures = ReadonlyMap<string, ComputedFigure>;

const byId = (left: Observation, right: Observation): number => (left.id < right.id ? -1 : 1);

function closed(printed: readonly Observation[]): Figures {
  const figures = closure(deriveInput(printed.toSorted(byId))).computed;
  return new Map(figures.map((figure) => [figure.id, figure]));
}

/** Everything that a figure rests on. */
function foundations(figure: ComputedFigure, figures: Figures, found: Set<string>): Set<string> {
  for (const input of figure.inputs) {
    found.add(input);
    const deeper = figures.get(input);
    if (deeper !== undefined) foundations(deeper, figures, found);
  }
  return found;
}

/** The ids of figures for which something is not as it should be. */
function wrong(figures: Figures, isWrong: (figure: ComputedFigure) => boolean): readonly string[] {
  return [...figures.values()].filter(isWrong).map(({ id }) => id);
}

function thing(figure: Observation | ComputedFigure): string {
  const { place, indicator, breakdown, period, measure, reference } = figure;
  return [place, indicator, breakdown, period, measure, reference].join('|');
}

const isImplied = (id: string): boolean => id.includes('/implied-base');

/** A world's figures in two orders. */
const shuffledWorlds = printedWorlds.chain(({ printed }) =>
  shuffledSubarray([...printed], { minLength: printed.length }).map((shuffled) => ({
    printed,
    shuffled,
  })),
);

const runs = propertyRuns(30);

describe('closure, whatever is printed of a world', { timeout: 60_000 * propertyFactor }, () => {
  it('gives intervals that contain the value from any unrounded figures', () => {
    assert(
      property(printedWorlds, ({ truth, printed }) => {
        const outside = wrong(closed(printed), (figure) => {
          const slack = 1e-9 * Math.max(1, Math.abs(figure.value));
          return [truth(figure), figure.value].some(
            (value) => value < figure.low - slack || value > figure.high + slack,
          );
        });
        expect(outside).toEqual([]);
      }),
      runs,
    );
  });

  it('is the same in whatever order figures come', () => {
    assert(
      property(shuffledWorlds, ({ printed, shuffled }) => {
        expect([...closed(shuffled).values()]).toEqual([...closed(printed).values()]);
      }),
      runs,
    );
  });

  // The second has a contribution that only a further way to its whole proves.
  it.each([{}, { seed: -203_338_286 }])(
    'loses nothing and widens nothing when a figure is added: %o',
    (seed) => {
      assert(
        property(printedWorlds, ({ printed }) => {
          const more = closed(printed);
          const fewer = closed(printed.slice(1));
          const wider = wrong(fewer, ({ id, low, high }) => {
            const now = more.get(id);
            const width = now === undefined ? Infinity : now.high - now.low;
            // A narrower way to a level may leave a change unproven that a wider one proves.
            if (now !== undefined && /\/(?:yoy|pull|increase)/u.test(id)) return false;
            // A narrower input may lie elsewhere inside the rounding, and a product's width goes with its factors' values.
            return width > (high - low) * 1.1;
          });
          // Further ways (~2) are kept for what rests on them. A narrower way to one level may rest on others than that to
          // the level of the year before, which leaves their change unproven, and another way may prove it; so may what a
          // change is of another one.
          const isUnproven = (id: string): boolean => more.has(`${id}/mixed-base`);
          const isAnyUnproven = [...fewer.keys()].some(isUnproven);
          const isLost = (id: string): boolean =>
            !/~|mixed-base/u.test(id) &&
            !isUnproven(id) &&
            !(isAnyUnproven && /\/(?:pull|increase-share)/u.test(id));
          expect(wider.filter(isLost)).toEqual([]);
        }),
        { ...runs, ...seed },
      );
    },
  );

  it('leaves nothing that no longer follows when a figure is removed', () => {
    assert(
      property(printedWorlds, ({ printed: [, ...rest] }) => {
        const figures = closed(rest);
        const ids = new Set([...rest.map(({ id }) => id), ...figures.keys()]);
        expect(wrong(figures, ({ inputs }) => inputs.some((id) => !ids.has(id)))).toEqual([]);
      }),
      runs,
    );
  });

  it('never has an implied base among the inputs of a figure', () => {
    assert(
      property(printedWorlds, ({ printed }) => {
        expect(wrong(closed(printed), ({ inputs }) => inputs.some(isImplied))).toEqual([]);
      }),
      runs,
    );
  });

  it('never has a figure rest on a figure of the same thing', () => {
    assert(
      property(printedWorlds, ({ printed }) => {
        const figures = closed(printed);
        const things = new Map(
          [...printed, ...figures.values()].map((item) => [item.id, thing(item)]),
        );
        const circular = wrong(figures, (figure) => {
          const all = [...foundations(figure, figures, new Set())];
          return all.some((id) => things.get(id) === thing(figure));
        });
        expect(circular).toEqual([]);
      }),
      runs,
    );
  });
});
