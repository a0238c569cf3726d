import type { Dataset } from '../../dataset/dataset.ts';
import { tradeBalanceIndicator, tradeFlows } from '../../domain/wellKnownIndicators.ts';
import type { Said, SaidPart } from './said.ts';
import { isUnread, textOf, type SideHeader, type Sides } from './sideHeader.ts';
import type { Answers } from './tableAsk.ts';
import { withAsk } from './withAsk.ts';

/** What says itself that it is the balance of trade. */
const ofTrade = /贸易|进出口|外贸|净出口|trade|export|import/iu;

/**
 * Asks whether a balance, surplus or deficit is the one of trade where nothing beside it says so: Balance behind revenue and
 * expenditure is another. It is the one of trade behind a flow of trade, else below a title of one, or below one in its own column.
 *
 * @param said what the titles say
 */
export function bareBalances(
  { down, across }: Sides,
  said: Said,
  answers: Answers,
  dataset: Dataset,
): Sides {
  const isTitled = isFlow(said.get('indicator'));
  const hasFlow = (side: readonly SideHeader[]): boolean =>
    side.some((header) => isFlow(header.own.get('indicator')));
  const ask = (side: readonly SideHeader[], other: readonly SideHeader[]): Sides['down'] =>
    side.map((header, at) => {
      const part = header.own.get('indicator');
      const isBare =
        header.problem === undefined && part?.id === tradeBalanceIndicator && !saysTrade(header);
      if (!isBare || isBesideFlow(side, at, isTitled || hasFlow(other))) return header;
      return asked(header, part, answers, dataset);
    });
  return { down: ask(down, across), across: ask(across, down) };
}

const saysTrade = ({ path, spot }: SideHeader): boolean =>
  ofTrade.test([...path.values(), textOf(spot)].join(' '));

const isFlow = (part: SaidPart | undefined): boolean => tradeFlows.includes(part?.id ?? '');

/** The nearest name before it tells, else the nearest behind; where there is none, what stands around. */
function isBesideFlow(side: readonly SideHeader[], at: number, isAround: boolean): boolean {
  const isName = (header: SideHeader): boolean =>
    isUnread(header) ||
    saysTrade(header) ||
    (header.own.has('indicator') && header.own.get('indicator')?.id !== tradeBalanceIndicator);
  const near = side.slice(0, at).findLast(isName) ?? side.slice(at + 1).find(isName);
  if (near === undefined) return isAround;
  return saysTrade(near) || (isFlow(near.own.get('indicator')) && !isUnread(near));
}

function asked(header: SideHeader, part: SaidPart, answers: Answers, dataset: Dataset): SideHeader {
  const text = String(textOf(header.spot)).trim();
  const name = dataset.indicator(tradeBalanceIndicator);
  const label = /\p{Script=Han}/u.test(text) ? name?.nameZh : name?.nameEn;
  const options = [{ id: tradeBalanceIndicator, label: label ?? part.label }];
  const question = { id: `balance:${text}`, kind: 'either', text, options } as const;
  return withAsk(header, question, answers, (next) => next);
}
