import {
  behaviourNames,
  hostBehaviours,
  type BehaviourDescription,
  type HostBehaviour,
} from './hostBehaviours.ts';

function descriptionOf(name: string): BehaviourDescription {
  const known = behaviourNames().find((each) => each === name);
  if (known !== undefined) return hostBehaviours[known];
  throw new Error(`There is no switch ${name}: there are ${behaviourNames().join(', ')}.`);
}

/**
 * Changes some of the switches; a name or a choice that there is not is an error that names those that there are.
 *
 * @example
 * chooseBehaviour(usualBehaviour, { calculate: 'direct-dependants' }).calculate; // => 'direct-dependants'
 */
export function chooseBehaviour(
  present: HostBehaviour,
  choices: Readonly<Record<string, unknown>>,
): HostBehaviour {
  for (const [name, choice] of Object.entries(choices)) {
    const known = descriptionOf(name).choices;
    if (typeof choice === 'string' && known.includes(choice)) continue;
    throw new Error(`${name} cannot be ${String(choice)}: use ${known.join(' or ')}.`);
  }
  return { ...present, ...choices };
}

/**
 * Reads the switches in the page's address; whether they exist is found where they are chosen.
 *
 * @example
 * readChoices('calculate:direct-dependants, sheets:protected').sheets; // => 'protected'
 */
export function readChoices(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(',').map((pair) => pair.split(':').map((part) => part.trim()));
  return Object.fromEntries(
    pairs.flatMap(([name = '', choice = '']) => (name === '' ? [] : [[name, choice]])),
  );
}
