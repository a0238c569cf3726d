import { done } from '../../src/app/ports/outcome.ts';
import type { RecipientPrompts } from '../../src/app/ports/recipientPrompts.ts';

/** The prompts for recipients of a workbook in memory. */
export function memoryRecipientPrompts(): RecipientPrompts {
  let areOff = false;
  return {
    areOff: () => areOff,
    turnOff: async (off) => {
      areOff = off;
      return Promise.resolve(done(undefined));
    },
  };
}
