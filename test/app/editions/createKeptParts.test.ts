import { describe, expect, it } from 'vitest';
import { answersParts } from '../../../src/app/editions/answersPart.ts';
import { createKeptParts } from '../../../src/app/editions/createKeptParts.ts';
import { memoryAnswers } from '../../support/memoryEditions.ts';

const [a, b] = [new Map([['a', 1]]), new Map([['b', 2]])];

describe('createKeptParts', () => {
  it('adds to answers of the same state, and replaces those of another', async () => {
    const store = memoryAnswers(answersParts(a, 'older'));
    const parts = createKeptParts(
      store,
      () => 'older',
      () => 0,
    );
    expect([parts.isLoaded(), parts.all().size]).toEqual([false, 0]);
    await parts.load();
    await parts.add(b, 'older');
    expect([store.parts.length, ...parts.all().keys()]).toEqual([2, 'a', 'b']);
    await parts.add(b, 'newer');
    expect([store.parts.length, parts.of(), ...parts.all().keys()]).toEqual([1, 'newer', 'b']);
  });

  it('does not forget what was written while it was still reading', async () => {
    const store = memoryAnswers(answersParts(a, 'older'));
    const parts = createKeptParts(
      store,
      () => 'newer',
      () => 0,
    );
    const reading = parts.load();
    await Promise.all([parts.replace(b, 'newer'), reading]);
    expect([parts.of(), ...parts.all().keys()]).toEqual(['newer', 'b']);
  });
});
