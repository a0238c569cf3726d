import { ensurePrograms } from './ensurePrograms.ts';
import { firefoxPath } from './firefox.ts';

ensurePrograms({
  missing: () => (firefoxPath() === undefined ? 'No Firefox' : undefined),
  packages: ['firefox-esr'],
  purpose: 'These tests drive Firefox, in which Excel on the web runs too:',
});
