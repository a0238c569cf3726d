import * as fc from 'fast-check';

/** Names that every object inherits, and the one that sets what it inherits. */
export const inheritedNames: readonly string[] = [
  ...Object.getOwnPropertyNames(Object.prototype),
  '__proto__',
  'prototype',
];

/** Text as it may come from a cell, a file or a command: of every script, of controls, of halves of characters, very long. */
export const outsideText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...inheritedNames),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xff_ff }).map((code) => String.fromCharCode(code)),
  }),
  fc.string({
    unit: fc.constantFrom('\uD800', '\uDC00', '\u0000', '\u0007', '\u202E', '\u200B', '\uFEFF'),
  }),
  fc.string({
    unit: fc.constantFrom(...Array.from('0123456789.,/-–~年月日季度上下半前HQMC@eE+% ')),
  }),
  fc
    .tuple(
      fc.constantFrom('9', '千', '.', '-', ' ', '"', '(', '年', 'million ', '\uD800', '+', '/'),
      fc.constantFrom('', 'x', '元', '月'),
    )
    .map(([part, end]) => part.repeat(32_000) + end),
);
