import { describe } from 'vitest';
import type { Language } from '../../../src/domain/language.ts';
import type { Device } from '../../support/hand.ts';
import { bookFlows } from './flows/bookFlows.ts';
import { cardFlows } from './flows/cardFlows.ts';
import { cellFlows } from './flows/cellFlows.ts';
import { commandFlows } from './flows/commandFlows.ts';
import { fillFlows } from './flows/fillFlows.ts';
import { findFlows } from './flows/findFlows.ts';
import { homeFlows } from './flows/homeFlows.ts';
import { insertFlows } from './flows/insertFlows.ts';
import { usePaneSession } from './paneSession.ts';

/** Everything a person does in the pane, in one language and by one device: a file each, so that they run side by side. */
export function paneFlows(language: Language, device: Device): void {
  describe(`the pane in ${language} by ${device}`, () => {
    const session = usePaneSession(language, device);
    describe('looks', () => homeFlows(session));
    describe('finds', () => findFlows(session));
    describe('explains a figure', () => cardFlows(session));
    describe('inserts', () => insertFlows(session));
    describe('fills', () => fillFlows(session));
    describe('explains a cell', () => cellFlows(session));
    describe('cites', () => bookFlows(session));
    describe('obeys', () => commandFlows(session));
  });
}
