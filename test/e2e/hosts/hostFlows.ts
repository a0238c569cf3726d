import { describe } from 'vitest';
import { templateCatalogue } from '../../../src/app/templates/templateCatalogue.ts';
import {
  behaviourNames,
  hostBehaviours,
  type HostBehaviour,
} from '../../../src/workbench/behaviour/hostBehaviours.ts';
import { bookFlows } from '../pane/flows/bookFlows.ts';
import { insertFlows } from '../pane/flows/insertFlows.ts';
import { templateFlows } from '../pane/flows/templateFlows.ts';
import { usePaneSession } from '../pane/paneSession.ts';
import { functionFlows } from './functionFlows.ts';

/** Switches under which what the flows do is refused, as it should be; they have tests of their own. */
const refusing: ReadonlySet<keyof HostBehaviour> = new Set([
  'sheets',
  'editing',
  'origin',
  'build',
]);

/** Every host that differs and still does what it is asked to. */
export function differingHosts(): readonly Partial<HostBehaviour>[] {
  return behaviourNames()
    .filter((name) => !refusing.has(name))
    .flatMap((name) => hostBehaviours[name].choices.slice(1).map((choice) => ({ [name]: choice })));
}

/** It takes as long as all others together, so that it has a file, and with it a browser, of its own. */
export const isSlow = (behaviour: Partial<HostBehaviour>): boolean => 'roundTrip' in behaviour;

/** Functions, insertion, refresh and sources on a host that differs. */
export function hostFlows(behaviour: Partial<HostBehaviour>): void {
  describe(`on a host that differs in ${Object.values(behaviour).join(', ')}`, () => {
    const session = usePaneSession('zh-CN', 'mouse', behaviour);
    describe('functions', () => functionFlows(session));
    describe('inserts', () => insertFlows(session));
    describe('refreshes and cites', () => bookFlows(session));
    // Where each request takes 300 ms, six whole sheets would take minutes, and one shows the same.
    describe('adds a template', () => templateFlows(session, templateCatalogue.slice(0, 1)));
  });
}
