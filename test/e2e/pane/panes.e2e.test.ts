import { describe } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { devices } from '../../support/hand.ts';
import { bookFlows } from './flows/bookFlows.ts';
import { cardFlows } from './flows/cardFlows.ts';
import { cellFlows } from './flows/cellFlows.ts';
import { commandFlows } from './flows/commandFlows.ts';
import { fillFlows } from './flows/fillFlows.ts';
import { findFlows } from './flows/findFlows.ts';
import { insertFlows } from './flows/insertFlows.ts';
import { usePaneSession } from './paneSession.ts';

const settings = languages.flatMap((language) =>
  devices.map((device) => [language, device] as const),
);

describe.each(settings)('the pane in %s by %s', (language, device) => {
  const session = usePaneSession(language, device);
  describe('finds', () => findFlows(session));
  describe('explains a figure', () => cardFlows(session));
  describe('inserts', () => insertFlows(session));
  describe('fills', () => fillFlows(session));
  describe('explains a cell', () => cellFlows(session));
  describe('cites', () => bookFlows(session));
  describe('obeys', () => commandFlows(session));
});
