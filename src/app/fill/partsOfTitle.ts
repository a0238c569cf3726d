import type { Dataset } from '../../dataset/dataset.ts';
import type { Said, SaidPart } from './said.ts';
import { withParts, type SideHeader } from './sideHeader.ts';
import type { Answers } from './tableAsk.ts';
import { withAsk } from './withAsk.ts';

/**
 * Asks of what a breakdown is a part where the flow above it is one of several that the title adds up: 一般贸易 below 出口, under
 * "2023年鹤壁市进出口", may be of exports or of both together.
 *
 * @param said what the titles say
 */
export function partsOfTitle(
  side: readonly SideHeader[],
  said: Said,
  answers: Answers,
  dataset: Dataset,
): readonly SideHeader[] {
  const whole = said.get('indicator');
  const flows = dataset.indicator(whole?.id ?? '')?.sumOf ?? [];
  const isNamed = side.some(({ own }) => own.get('indicator')?.id === whole?.id);
  if (whole === undefined || flows.length === 0 || isNamed) return side;
  return side.map((header) => {
    const taken = header.said.get('indicator');
    const isTaken =
      header.problem === undefined &&
      header.own.has('breakdown') &&
      !header.own.has('indicator') &&
      !header.isPart &&
      header.whole === undefined &&
      taken !== undefined &&
      flows.includes(taken.id);
    return isTaken ? asked(header, whole, taken, answers) : header;
  });
}

function asked(header: SideHeader, whole: SaidPart, taken: SaidPart, answers: Answers): SideHeader {
  const options = [whole, taken].map(({ id, label }) => ({ id, label }));
  const id = `of-indicator:${whole.id} ${taken.id}`;
  return withAsk(header, { id, kind: 'of-indicator', options }, answers, (next, answer) =>
    answer === whole.id ? withParts(next, [whole]) : next,
  );
}
