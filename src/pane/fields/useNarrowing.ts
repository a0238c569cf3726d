import { useMemo, useState } from 'react';
import type { Choice } from '../../app/choice/choice.ts';
import { choiceIndex } from '../../app/choice/choiceIndex.ts';

/** A longer list is no help: typing narrows it. */
const most = 80;

interface Narrowing {
  /** What is being typed; undefined while nothing is. */
  readonly typed: string | undefined;
  readonly type: (text: string | undefined) => void;
  /** The choices that it leaves, the best first. */
  readonly shown: readonly Choice[];
  /** Ends typing with the choice of a value; with none where that is undefined. */
  readonly choose: (value: string | undefined) => void;
  /** Ends typing with what was typed: the only choice that it spells, else the text itself. */
  readonly settle: () => void;
}

/** What is typed into a box, and the choices that it leaves. */
export function useNarrowing(
  choices: readonly Choice[],
  onChoose: (choice: Choice) => void,
  onText: (text: string) => void,
): Narrowing {
  const index = useMemo(() => choiceIndex(choices), [choices]);
  const [typed, type] = useState<string>();
  return {
    typed,
    type,
    shown: index.narrow(typed ?? '').slice(0, most),
    choose: (value) => {
      type(undefined);
      const choice = choices.find((item) => String(item.value) === value);
      if (choice !== undefined) onChoose(choice);
      else if (value === undefined) onText('');
    },
    settle: () => {
      type(undefined);
      if (typed === undefined) return;
      const choice = index.spelled(typed);
      if (choice === undefined) onText(typed.trim());
      else onChoose(choice);
    },
  };
}
