import { assert, property, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComputedFigure } from '../../src/domain/figure.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { closure } from '../../src/derive/closure.ts';
import { deriveInput } from '../support/printedFigures.ts';
import { printedWorlds } from '../support/printedWorld.ts';

const byId = (left: Observation, right: Observation): number => (left.id < right.id ? -1 : 1);

function closed(printed: readonly Observation[]): readonly ComputedFigure[] {
  return closure({ ...deriveInput(printed), compare: byId });
}

/** Everything that a figure rests on, itself included. */
function foundations(
  id: string,
  figures: ReadonlyMap<string, ComputedFigure>,
): ReadonlySet<string> {
  const inputs = figures.get(id)?.inputs ?? [];
  const all = new Set([id]);
  for (const input of inputs) for (const deeper of foundations(input, figures)) all.add(deeper);
  return all;
}

/** A world's figures in two orders. */
const shuffledWorlds = printedWorlds.chain(({ printed }) =>
  shuffledSubarray([...printed], { minLength: printed.length }).map((shuffled) => ({
    printed,
    shuffled,
  })),
);

const keyText = ({ place, indicator, breakdown, period, measure }: Observation | ComputedFigure) =>
  [place, indicator, breakdown, period, measure].join('|');

const index = (figures: readonly ComputedFigure[]): ReadonlyMap<string, ComputedFigure> =>
  new Map(figures.map((figure) => [figure.id, figure]));

const isImplied = ({ method }: ComputedFigure): boolean => method.startsWith('implied-base');

const runs = { numRuns: 40 };

describe('closure, whatever is printed of a world', { timeout: 60_000 }, () => {
  it('gives intervals that contain the value from unrounded figures', () => {
    assert(
      property(printedWorlds, ({ truth, printed }) => {
        for (const figure of closed(printed)) {
          const value = truth(figure);
          const slack = 1e-9 * Math.max(1, Math.abs(value));
          expect(value).toBeGreaterThanOrEqual(figure.low - slack);
          expect(value).toBeLessThanOrEqual(figure.high + slack);
          expect(figure.value).toBeGreaterThanOrEqual(figure.low - slack);
          expect(figure.value).toBeLessThanOrEqual(figure.high + slack);
        }
      }),
      runs,
    );
  });

  it('is the same in whatever order figures come', () => {
    assert(
      property(shuffledWorlds, ({ printed, shuffled }) => {
        expect(closed(shuffled)).toEqual(closed(printed));
      }),
      runs,
    );
  });

  it('never widens an interval when a figure is added', () => {
    assert(
      property(printedWorlds, ({ printed }) => {
        const fewer = closed(printed.slice(1));
        const more = index(closed(printed));
        for (const { id, low, high } of fewer) {
          if (id.includes('~')) continue;
          const now = more.get(id);
          expect(now, id).toBeDefined();
          const width = (now?.high ?? Infinity) - (now?.low ?? 0);
          // A narrower input may lie elsewhere inside the rounding, and a product's width goes with its factors' values.
          expect(width, id).toBeLessThanOrEqual((high - low) * 1.01);
        }
      }),
      runs,
    );
  });

  it('leaves nothing that no longer follows when a figure is removed', () => {
    assert(
      property(printedWorlds, ({ printed }) => {
        const [removed, ...rest] = printed;
        const figures = index(closed(rest));
        const ids = new Set([...rest.map(({ id }) => id), ...figures.keys()]);
        for (const id of figures.keys()) {
          const all = [...foundations(id, figures)];
          expect(all).not.toContain(removed?.id);
          expect(all.filter((input) => !ids.has(input))).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('never has an implied base among the inputs of a figure', () => {
    assert(
      property(printedWorlds, ({ printed }) => {
        const figures = index(closed(printed));
        const inputs = [...figures.values()].flatMap((figure) => figure.inputs);
        const implied = inputs.filter((id) => {
          const figure = figures.get(id);
          return figure !== undefined && isImplied(figure);
        });
        expect(implied).toEqual([]);
      }),
      runs,
    );
  });

  it('never has a figure rest on a figure of the same thing', () => {
    assert(
      property(printedWorlds, ({ printed }) => {
        const figures = index(closed(printed));
        const known = new Map<string, Observation | ComputedFigure>([
          ...printed.map((item): [string, Observation] => [item.id, item]),
          ...figures,
        ]);
        for (const [id, figure] of figures) {
          const own = [...foundations(id, figures)].filter((input) => {
            const found = known.get(input);
            return input !== id && found !== undefined && sameThing(found, figure);
          });
          expect(own).toEqual([]);
        }
      }),
      runs,
    );
  });
});

/** Shares in two wholes are two things; computed ones write their reference shortly, as printed ones do here. */
function sameThing(left: Observation | ComputedFigure, right: ComputedFigure): boolean {
  return keyText(left) === keyText(right) && left.reference === right.reference;
}
