import { describe, expect, it } from 'vitest';
import { initialPaneState, paneReducer } from '../../../src/pane/state/paneState.ts';

describe('paneReducer', () => {
  it('opens a card on the first screen, wherever it was asked for', () => {
    const state = paneReducer(
      { ...initialPaneState, screen: 'cell' },
      { kind: 'open-card', figure: 'f' },
    );
    expect([state.screen, state.card]).toEqual(['find', 'f']);
  });

  it('asks for one refresh until it has started', () => {
    const asked = paneReducer(initialPaneState, { kind: 'want', task: 'refresh' });
    expect([asked.screen, asked.wanted]).toEqual(['book', 'refresh']);
    expect(paneReducer(asked, { kind: 'started' }).wanted).toBeUndefined();
  });

  it('counts searches, so that the box takes the focus each time', () => {
    const once = paneReducer(initialPaneState, { kind: 'search' });
    const twice = paneReducer(once, { kind: 'search', text: 'jy' });
    expect([once.searches, twice.searches, twice.query]).toEqual([1, 2, 'jy']);
  });
});
