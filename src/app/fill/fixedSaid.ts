import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { unitText } from '../../formulas/unitText.ts';
import { currencyPart } from './currencyPart.ts';
import { readName } from './readName.ts';
import type { FixedPart, TableChoice } from './recognisedTable.ts';
import type { Said, SaidPart } from './said.ts';
import type { SaidKind, WordKind } from './tablePart.ts';
import { wordKind } from './wordsSaid.ts';

/** Said of all cells, whatever their headers say of the same kind. */
const joining: ReadonlySet<SaidKind> = new Set<SaidKind>(['breakdown', 'prices']);

/** What all cells share: chosen by the user, else said by the texts around the table. */
export function fixedSaid(
  choice: TableChoice,
  said: Said,
  open: readonly WordKind[],
  context: FunctionContext,
): Said {
  const all = new Map(
    [...said].filter(([kind]) => joining.has(kind) || open.includes(wordKind(kind))),
  );
  for (const kind of open) {
    const id = choice[kind];
    if (id === undefined || id === '') continue;
    const part = chosenPart(kind, id, context);
    if (part !== undefined) all.set(kind, part);
    // The period that is chosen is the whole of it.
    if (kind === 'period') all.delete('months');
  }
  // Units of all headers go before the one of the title; in which currency levels are is said of growth as well.
  const currency = currencyPart(all) ?? currencyPart(said);
  return currency === undefined ? all : all.set('currency', currency);
}

function chosenPart(kind: WordKind, id: string, context: FunctionContext): SaidPart | undefined {
  if (kind === 'unit') return { kind, id, label: unitText(id, context.language), isPlain: false };
  const name = readName(kind, id, context);
  return name === undefined ? undefined : { kind, ...name, isPlain: false };
}

/** The same as the pane shows it. */
export function fixedParts(fixed: Said, choice: TableChoice): readonly FixedPart[] {
  const order: readonly SaidKind[] = [
    'place',
    'period',
    'months',
    'indicator',
    'breakdown',
    'measure',
    'unit',
  ];
  return order.flatMap((kind): readonly FixedPart[] => {
    const part = fixed.get(kind);
    if (part === undefined) return [];
    const shown = wordKind(kind);
    const from = (choice[shown] ?? '') === '' ? 'text' : 'choice';
    return [{ kind: shown, id: part.id, label: part.label, from }];
  });
}
