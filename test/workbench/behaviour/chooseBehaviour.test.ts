import { describe, expect, it } from 'vitest';
import { chooseBehaviour, readChoices } from '../../../src/workbench/behaviour/chooseBehaviour.ts';
import {
  behaviourNames,
  hostBehaviours,
  usualBehaviour,
} from '../../../src/workbench/behaviour/hostBehaviours.ts';

describe('chooseBehaviour', () => {
  it('changes what is named and nothing else', () => {
    const changed = chooseBehaviour(usualBehaviour, { sheets: 'protected' });
    expect(changed).toEqual({ ...usualBehaviour, sheets: 'protected' });
    expect(chooseBehaviour(changed, { calculate: 'direct-dependants' }).sheets).toBe('protected');
  });

  it.each([
    [{ calculation: 'direct-dependants' }, /no switch calculation: there are calculate, /u],
    [{ constructor: 'busy' }, /no switch constructor/u],
    [{ calculate: 'none' }, /use all-dependants or direct-dependants/u],
    [{ sheets: true }, /sheets cannot be true/u],
  ])('refuses %j', (choices, message) => {
    expect(() => chooseBehaviour(usualBehaviour, choices)).toThrow(message);
  });
});

describe('usualBehaviour', () => {
  it('is the first choice of every switch', () => {
    const first = behaviourNames().map((name) => [name, hostBehaviours[name].choices[0]]);
    expect(usualBehaviour).toEqual(Object.fromEntries(first));
  });
});

describe('readChoices', () => {
  it.each([
    ['', {}],
    ['sheets:protected', { sheets: 'protected' }],
    [
      ' calculate:direct-dependants , sheets : protected,',
      { calculate: 'direct-dependants', sheets: 'protected' },
    ],
    ['sheets', { sheets: '' }],
  ])('of %j is %j', (text, choices) => {
    expect(readChoices(text)).toEqual(choices);
  });
});
