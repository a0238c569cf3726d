import type { Dataset } from '../../dataset/dataset.ts';
import { parseUnit } from '../../domain/unit.ts';
import { answeredOptions } from './answeredOptions.ts';
import { hasSilentMeasures } from './openKinds.ts';
import type { Said, SaidPart } from './said.ts';
import type { SideHeader, Sides } from './sideHeader.ts';
import type { Answers, TableAsk } from './tableAsk.ts';
import type { TitleSaid } from './titleSaid.ts';
import { saysMeasure } from './unheardMeasures.ts';

/** What titles say once it is known whether their measure is that of all cells. */
export interface MeasureAsk extends Pick<TitleSaid, 'said' | 'claims'> {
  readonly asks: readonly TableAsk[];
}

/**
 * A title that names one measure (各市进出口增速) over headers that tell measures apart and headers that do not: whether these are
 * of the title's measure or levels is asked. So it is where it names another indicator than some of them (GDP增速 over 常住人口), or
 * lists the measure (GDP、进出口增速) and no header says it; where one does, headers tell it apart.
 */
export function measureAsk(
  { said, claims, isListed }: Pick<TitleSaid, 'said' | 'claims' | 'isListed'>,
  sides: Sides,
  answers: Answers,
  dataset: Dataset,
): MeasureAsk {
  const measure = said.get('measure');
  const asIs = { said, claims, asks: [] };
  if (measure === undefined || measure.id === 'level') return asIs;
  const headers = [...sides.down, ...sides.across];
  if (isListed && saysMeasure(headers, measure.id)) return { ...asIs, said: without(said) };
  const isOfRates = isInPercent(said) && !namesRate(claims, headers, dataset);
  const isUnclear = isListed && !isOfRates;
  if (!isUnclear && !isDoubtful(said, sides, isOfRates, dataset)) return asIs;
  const id = `measure:${measure.id}`;
  const options = [
    { id: measure.id, label: measure.label },
    { id: 'level', label: '' },
  ];
  const chosen = answeredOptions(id, options, answers);
  const ask: TableAsk = { id, kind: 'of-title', text: measure.label, ...chosen };
  return {
    said: chosen.answer === measure.id ? said : without(said),
    claims: claims.filter(({ kind }) => kind !== 'measure'),
    asks: [ask],
  };
}

/** What a share is of goes with it. */
const without = (said: Said): Said =>
  new Map([...said].filter(([kind]) => kind !== 'measure' && kind !== 'reference'));

function isDoubtful(
  said: Said,
  { down, across }: Sides,
  isOfRates: boolean,
  dataset: Dataset,
): boolean {
  if (hasSilentMeasures({ down, across })) return true;
  const named = said.get('indicator')?.id;
  const isSaid = down.every(hasMeasure) || across.every(hasMeasure);
  if (named === undefined || isSaid || isOfRates) return false;
  // What is not understood may be another.
  const isOther = ({ own, problem }: SideHeader): boolean => {
    if (problem !== undefined) return true;
    const id = own.get('indicator')?.id;
    const isPart = id !== undefined && dataset.indicator(named)?.sumOf.includes(id) === true;
    return id !== undefined && id !== named && !isPart && !own.has('measure');
  };
  return [...down, ...across].some(isOther);
}

const isInPercent = (said: Said): boolean => isRate(said.get('unit')?.id);
const isRate = (unit = ''): boolean => parseUnit(unit).base === '1';

/** A title in percent is of the measure of all that it names, but for what is in percent itself: 城镇化率. */
function namesRate(
  claims: readonly SaidPart[],
  headers: readonly SideHeader[],
  dataset: Dataset,
): boolean {
  const named = [...claims, ...headers.flatMap(({ said }) => said.get('indicator') ?? [])];
  return named.some(({ kind, id }) => kind === 'indicator' && isRate(dataset.indicator(id)?.unit));
}

const hasMeasure = ({ said }: SideHeader): boolean => said.has('measure');
