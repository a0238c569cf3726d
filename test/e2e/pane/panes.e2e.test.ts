import { describe } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { devices } from '../../support/hand.ts';
import { cardFlows } from './flows/cardFlows.ts';
import { findFlows } from './flows/findFlows.ts';
import { usePaneSession } from './paneSession.ts';

const settings = languages.flatMap((language) =>
  devices.map((device) => [language, device] as const),
);

describe.each(settings)('the pane in %s by %s', (language, device) => {
  const session = usePaneSession(language, device);
  describe('finds', () => findFlows(session));
  describe('explains a figure', () => cardFlows(session));
});
