import { isBeside, isDependent, refused, textOf, type SideHeader } from './sideHeader.ts';

/**
 * Leaves a share of a named whole alone behind another indicator: 占全省GDP比重 behind 税收收入 is what taxes are of GDP, and not the
 * share of GDP.
 *
 * @param before the headers before it on its side
 */
export function ofOtherWhole(header: SideHeader, before: readonly SideHeader[]): SideHeader {
  const whole = wholeOf(header);
  if (whole === undefined) return header;
  const last = before.findLast((other) => isBeside(other, header) && !isDependent(other.own));
  const named = last?.own.get('indicator')?.id ?? whole;
  return named === whole ? header : refused(header, { kind: 'twice', of: 'indicator' });
}

/** The indicator that a header names as the whole of its share. */
function wholeOf({ own, problem, spot }: SideHeader): string | undefined {
  const isShare = own.get('measure')?.id === 'share' && own.has('reference');
  const isNamed = problem === undefined && isShare && /^\s*占/u.test(String(textOf(spot)));
  return isNamed ? own.get('indicator')?.id : undefined;
}
