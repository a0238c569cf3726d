import { describe, expect, it } from 'vitest';
import { faultOf } from '../../src/domain/fault.ts';

/** An error with the stack that a browser gives it. */
function thrown(message: string, stack: string, cause?: unknown): Error {
  const error = new TypeError(message, { cause });
  error.stack = stack;
  return error;
}

describe('faultOf', () => {
  it('keeps name and message once, and the places below them', () => {
    const error = thrown('x is not iterable', 'TypeError: x is not iterable\n    at f (a.js:1:2)');
    expect(faultOf(error)).toEqual({
      error: 'TypeError: x is not iterable',
      stack: '    at f (a.js:1:2)',
    });
  });

  it('reads a stack without name and message, as Safari and Firefox write it', () => {
    const error = thrown('x is not iterable', 'f@https://localhost/a.js:1:2\ng@a.js:3:4');
    expect(faultOf(error).stack).toBe('f@https://localhost/a.js:1:2\ng@a.js:3:4');
  });

  it('tells the real place of an error', () => {
    const { error, stack } = faultOf(new RangeError('too far'));
    expect(error).toBe('RangeError: too far');
    expect(stack).toContain('fault.test.ts');
    expect(stack).not.toContain('too far');
  });

  it('keeps no more of a message than a reader needs: it may quote a cell', () => {
    const cell = '甲'.repeat(5000);
    const { error, stack } = faultOf(thrown(cell, `TypeError: ${cell}\n    at f (a.js:1:2)`));
    expect(error.length).toBeLessThan(250);
    expect(stack).toBe('    at f (a.js:1:2)');
  });

  it('names what caused it, though the causes go in a ring', () => {
    const inner = new Error('inner');
    const outer = new Error('outer', { cause: inner });
    inner.cause = outer;
    const { error, stack } = faultOf(outer);
    expect(error).toBe('Error: outer');
    expect(stack.match(/^Caused by Error: inner$/gmu)?.length).toBeGreaterThan(0);
    expect(stack.length).toBeLessThanOrEqual(4000);
  });

  it.each([
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a text', 'no', 'no'],
    ['an object without a prototype', Object.create(null), 'Error'],
    [
      'an error whose message throws',
      Object.defineProperty(new Error('x'), 'message', {
        get: () => {
          throw new Error('again');
        },
      }),
      'Error',
    ],
  ])('takes %s', (_name, value: unknown, error) => {
    expect(faultOf(value)).toEqual({ error, stack: '' });
  });
});
