import { describe, expect, it } from 'vitest';
import { markedStatuses, statusLooks } from '../../../src/app/fill/statusLooks.ts';

const area = { row: 1, column: 1, rows: 4, columns: 2 };

describe('statusLooks', () => {
  it('reads the cells of the statuses, the first from the first', () => {
    const looks = statusLooks(area, { row: 2, column: 5 });
    expect(looks.map(({ formula }) => formula)).toEqual([
      '=LEFT(F3,8)="computed"',
      '=OR(LEFT(F3,10)="mixed-base",LEFT(F3,12)="implied-base")',
      '=LEFT(F3,5)="about"',
      '=LEFT(F3,8)="conflict"',
      '=LEFT(F3,7)="missing"',
    ]);
    expect(looks.every((look) => look.area === area)).toBe(true);
  });

  it('never calls a function of ours, which would not apply', () => {
    expect(JSON.stringify(statusLooks(area, { row: 2, column: 5 }))).not.toContain('HENAN');
  });

  it('tells published and computed apart without colour', () => {
    const computed = markedStatuses.find(({ codes }) => codes.includes('computed'));
    expect(computed?.italic).toBe(true);
    expect(markedStatuses.flatMap(({ codes }) => codes)).not.toContain('published');
  });
});
