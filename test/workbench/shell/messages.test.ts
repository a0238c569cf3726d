import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../src/workbench/shell/messages.ts';

describe('messagesIn', () => {
  it('has the same texts in both languages, none of them empty', () => {
    const [chinese, english] = [messagesIn('zh-CN'), messagesIn('en-US')];
    expect(Object.keys(chinese)).toEqual(Object.keys(english));
    for (const messages of [chinese, english]) expect(Object.values(messages)).not.toContain('');
  });

  it.each(['zh-CN', 'en-US'] as const)('names the place of a fault in %s', (language) => {
    const { fault } = messagesIn(language);
    for (const kind of [
      'no-xml',
      'unified',
      'other-application',
      'missing',
      'unknown-resource',
      'no-https',
      'other-host',
      'no-shared-runtime',
    ] as const) {
      expect(fault({ fault: kind, at: 'Group X' })).toContain('Group X');
    }
  });
});
