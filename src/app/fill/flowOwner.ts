import type { Dataset } from '../../dataset/dataset.ts';
import { comparableSpellings } from '../../domain/name.ts';
import { tradeFlows } from '../../domain/wellKnownIndicators.ts';
import { namesOf } from './isGenericName.ts';
import { comparableText, isDependent, refused, textOf, type SideHeader } from './sideHeader.ts';

/**
 * Leaves flows of trade alone that stand in a list right below what has flows of its own: 进出口 and 出口 below 服务贸易 are those
 * of services, as 服务贸易进出口 is one of its names.
 *
 * @param all the labels of a table from its first row on
 */
export function underFlowOwner(
  all: readonly SideHeader[],
  dataset: Dataset,
): readonly SideHeader[] {
  let owner: SideHeader | undefined;
  return all.map((header) => {
    if (header.spot === undefined || isDependent(header.own)) return header;
    if (!isFlow(header)) {
      owner = isOwner(header, dataset) ? header : undefined;
      return header;
    }
    return owner === undefined || header.stretch !== owner.stretch
      ? header
      : refused(header, { kind: 'under', text: String(textOf(owner.spot)) });
  });
}

const isFlow = ({ own, problem }: SideHeader): boolean =>
  problem === undefined && tradeFlows.includes(own.get('indicator')?.id ?? '');

/** Whether what is said of an indicator makes another name of it together with that of a flow. */
function isOwner(header: SideHeader, dataset: Dataset): boolean {
  const { own, problem } = header;
  const id = own.get('indicator')?.id;
  if (id === undefined || problem !== undefined || own.has('breakdown')) return false;
  const text = comparableText(header);
  const names = namesOf(id, dataset);
  const said = names.filter((name) => text.includes(name));
  const flows = tradeFlows.flatMap((flow) => comparableSpellings(dataset.indicator(flow)));
  return said.some(
    (name) =>
      flows.some((flow) => names.includes(`${name}${flow}`)) &&
      !said.some((other) => other.length > name.length && other.includes(name)),
  );
}
