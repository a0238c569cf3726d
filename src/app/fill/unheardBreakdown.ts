import type { Dataset } from '../../dataset/dataset.ts';
import { comparableSpellings, normalizeName } from '../../domain/name.ts';
import { tradeFlows } from '../../domain/wellKnownIndicators.ts';
import type { Said, SaidPart } from './said.ts';
import { comparableText, type SideHeader } from './sideHeader.ts';

/** What is said of a whole alone. */
const whole = /总额|总值|gdp|grp|gross|total/iu;

/**
 * The breakdown of a title that a header, which names the same indicator in other words, rather does not mean: 第一产业增加值 over
 * 地区生产总值. Undefined where the words are the title's own, or are flows of trade: 民营企业进出口 over 出口.
 *
 * @param said what the titles say
 * @param title their text
 */
export function unheardBreakdown(
  said: Said,
  title: string,
  headers: readonly SideHeader[],
  dataset: Dataset,
): SaidPart | undefined {
  const breakdown = said.get('breakdown');
  const above = said.get('indicator')?.id;
  const text = normalizeName(title);
  const isUnheard = (header: SideHeader): boolean => {
    const { own, problem } = header;
    const id = own.get('indicator')?.id;
    // What is not understood may be such a name.
    if (problem !== undefined) return above !== undefined && !tradeFlows.includes(above);
    if (id === undefined || tradeFlows.includes(id)) return false;
    const name = comparableText(header);
    if (above === undefined) return whole.test(name);
    const isShared = comparableSpellings(dataset.indicator(id)).some(
      (spelling) => spelling.length > 1 && name.includes(spelling) && text.includes(spelling),
    );
    return above === id && !isShared;
  };
  return breakdown !== undefined && headers.some(isUnheard) ? breakdown : undefined;
}
