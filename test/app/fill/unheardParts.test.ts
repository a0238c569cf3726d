import { describe, expect, it } from 'vitest';
import type { Said, SaidPart } from '../../../src/app/fill/said.ts';
import { unheardParts } from '../../../src/app/fill/unheardParts.ts';

const part = (id: string): SaidPart => ({ kind: 'breakdown', id, label: id, isPlain: false });
const said = (id: string): Said => new Map([['breakdown', part(id)]]);
const none: Said = new Map();

describe('unheardParts', () => {
  it('names a part that neither a header nor every cell is of', () => {
    expect(unheardParts([part('hair-products')], [none], none)).toEqual([part('hair-products')]);
    expect(unheardParts([part('private')], [said('foreign')], none)).toEqual([part('private')]);
  });

  it('names none that is said', () => {
    expect(unheardParts([part('private')], [said('private')], none)).toEqual([]);
    expect(unheardParts([part('private')], [none], said('general-trade+private'))).toEqual([]);
  });
});
