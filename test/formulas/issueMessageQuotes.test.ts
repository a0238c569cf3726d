import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/domain/issue.ts';
import { languages } from '../../src/domain/language.ts';
import type { PeriodRefusal } from '../../src/domain/periodRequest.ts';
import { issueMessage } from '../../src/formulas/issueMessage.ts';

const jiyuan = { id: '419001', nameZh: '济源', nameEn: 'Jiyuan' };

const badPeriod = (input: string, refusal: PeriodRefusal): Issue => ({
  code: 'bad-period',
  argument: 'period',
  input,
  refusal,
});

/** Turns what follows it around. */
const override = '\u202E';

/** Everything that a message quotes. */
const quoting = (text: string): readonly Issue[] => [
  { code: 'unknown-function', input: text, suggestions: [] },
  { code: 'unknown-name', kind: 'indicator', input: text, suggestions: [] },
  { code: 'ambiguous-name', kind: 'place', input: text, candidates: [jiyuan] },
  { code: 'ambiguous-balance', argument: 'measure', input: text },
  { code: 'deficit-sign', input: text, balance: jiyuan },
  { code: 'unit-mismatch', unit: text, figureUnit: '亿元' },
  { code: 'edition-unavailable', edition: text },
  { code: 'edition-not-loaded', edition: text, cause: { kind: 'unreachable' } },
  { code: 'broken-edition', path: text, reason: text },
  badPeriod(text, { kind: 'unreadable' }),
  badPeriod(text, { kind: 'years', isSpan: true }),
];

describe('issueMessage of what it quotes', () => {
  it.each(languages)('in %s cuts what it quotes and shows what is not seen', (language) => {
    for (const issue of quoting(`${override}${'长'.repeat(100)}`)) {
      const message = issueMessage(issue, language);
      expect(message).toContain(`⟨U+202E⟩${'长'.repeat(39)}…`);
      expect(message).not.toContain('长'.repeat(40));
      expect(message).not.toContain(override);
    }
  });
});
