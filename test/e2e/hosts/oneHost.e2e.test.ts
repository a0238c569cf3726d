import { describe, expect, it } from 'vitest';
import { bookFlows } from '../pane/flows/bookFlows.ts';
import { usePaneSession } from '../pane/paneSession.ts';
import { functionFlows } from './functionFlows.ts';
import { differingHosts } from './hostFlows.ts';

/** All differences at once but for the slow network: `npm run test:hosts` tries each alone, and with more. */
const behaviour = Object.fromEntries(
  differingHosts()
    .flatMap((host) => Object.entries(host))
    .filter(([name]) => name !== 'roundTrip'),
);

describe('a host that differs in everything', () => {
  const session = usePaneSession('zh-CN', 'mouse', behaviour);
  it('is told so', () => {
    expect(Object.keys(behaviour).length).toBeGreaterThan(4);
  });
  describe('functions', () => functionFlows(session));
  describe('refreshes and cites', () => bookFlows(session));
});
