import { describe } from 'vitest';
import { templateCatalogue } from '../../../src/app/templates/templateCatalogue.ts';
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
import { templateFlows } from './flows/templateFlows.ts';
import { usePaneSession, type PaneSession } from './paneSession.ts';

const [firstTemplate, otherTemplates] = [templateCatalogue.slice(0, 1), templateCatalogue.slice(1)];

const parts = [
  ['looks', homeFlows],
  ['finds', findFlows],
  ['explains a figure', cardFlows],
  ['inserts', insertFlows],
  ['fills', fillFlows],
  ['explains a cell', cellFlows],
  ['cites', bookFlows],
  ['adds a template', (session: PaneSession) => templateFlows(session, firstTemplate)],
  ['adds the other templates', (session: PaneSession) => templateFlows(session, otherTemplates)],
  ['obeys', commandFlows],
] as const;
type Part = (typeof parts)[number][0];

/**
 * What a person does in the pane, in one language and by one device.
 *
 * @param isShown leaves out what another file shows in the same language or by the same device
 */
export function paneFlows(
  language: Language,
  device: Device,
  isShown: (part: Part) => boolean = () => true,
): void {
  describe(`the pane in ${language} by ${device}`, () => {
    const session = usePaneSession(language, device);
    for (const [part, flows] of parts) if (isShown(part)) describe(part, () => flows(session));
  });
}
