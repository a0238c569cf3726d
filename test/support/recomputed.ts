import type { Edition } from '../../src/dataset/edition.ts';
import type { ComputedFigure } from '../../src/domain/figure.ts';
import { convertUnit } from '../../src/domain/unit.ts';
import { comesOut, type Input } from './recompute.ts';

/** The computed figures of an edition that do not come out when they are computed by hand from the inputs that they name. */
export function notComingOut(edition: Edition): readonly ComputedFigure[] {
  const computed = new Map(edition.computed.map((figure) => [figure.id, figure]));
  const observations = new Map(edition.observations.map((item) => [item.id, item]));
  const indicators = new Map(edition.indicators.map((item) => [item.id, item]));
  /** The unit in which a ratio's levels are compared. */
  const levelUnit = (id: string): string => {
    const printed = observations.get(id);
    const own = indicators.get(printed?.indicator ?? '')?.unit ?? '';
    const isOwn = printed === undefined || convertUnit(1, printed.unit, own) !== undefined;
    return computed.get(id)?.unit ?? (isOwn ? own : printed.unit);
  };
  const inputOf = (id: string, unit: string): Input => {
    const input = computed.get(id);
    if (input !== undefined) {
      const scale = convertUnit(1, input.unit, unit) ?? 1;
      const { value, low, high } = input;
      return { value: value * scale, low: low * scale, high: high * scale };
    }
    const printed = observations.get(id);
    if (printed === undefined) throw new Error(`no figure ${id}`);
    const target = convertUnit(1, printed.unit, '1') === undefined ? unit : '1';
    const at = (value: number): number => convertUnit(value, printed.unit, target) ?? NaN;
    const { value, halfWidth } = printed;
    const half = halfWidth ?? NaN;
    return { value: at(value), low: at(value - half), high: at(value + half) };
  };
  return edition.computed.filter((figure) => {
    const unit = figure.unit === '1' ? levelUnit(figure.inputs[0] ?? '') : figure.unit;
    return !comesOut(
      figure,
      figure.inputs.map((id) => inputOf(id, unit)),
    );
  });
}
