import { describe, expect, it } from 'vitest';
import {
  initialPaneState,
  paneReducer,
  type PaneAction,
  type PaneState,
} from '../../../src/pane/state/paneState.ts';

const card = ({ pages }: PaneState): string | undefined => {
  const page = pages.at(-1);
  return page?.kind === 'figure' ? page.figure : undefined;
};

const after = (notice: PaneState['notice'], action: PaneAction): PaneState['notice'] =>
  paneReducer({ ...initialPaneState, notice }, action).notice;

describe('paneReducer', () => {
  it('opens a card on the first screen, wherever it was asked for', () => {
    const state = paneReducer(
      { ...initialPaneState, screen: 'cell' },
      { kind: 'open-card', figure: 'f' },
    );
    expect([state.screen, card(state)]).toEqual(['find', 'f']);
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

  it('keeps the card while another screen is shown, and closes it when something is searched for', () => {
    const opened = paneReducer(initialPaneState, { kind: 'open-card', figure: 'f' });
    const elsewhere = paneReducer(opened, { kind: 'go', screen: 'book' });
    expect([elsewhere.screen, card(elsewhere)]).toEqual(['book', 'f']);
    expect(card(paneReducer(elsewhere, { kind: 'search' }))).toBeUndefined();
    expect(paneReducer(elsewhere, { kind: 'close-page' }).screen).toBe('book');
  });

  it('forgets the text of a search that the next one does not have', () => {
    const first = paneReducer(initialPaneState, { kind: 'search', text: 'jy' });
    expect(paneReducer(first, { kind: 'search' }).query).toBeUndefined();
  });

  it('shows the first steps above the list, and ends them wherever somebody is', () => {
    const book = {
      ...initialPaneState,
      screen: 'book',
      pages: [{ kind: 'figure', figure: 'f' }],
    } as const;
    const shown = paneReducer(book, { kind: 'tour', shown: true });
    expect([shown.tour, shown.screen, card(shown)]).toEqual([true, 'find', undefined]);
    const elsewhere = paneReducer(shown, { kind: 'go', screen: 'fill' });
    const ended = paneReducer(elsewhere, { kind: 'tour', shown: false });
    expect([ended.tour, ended.screen]).toEqual([false, 'fill']);
  });

  it('has one notice at a time', () => {
    const first = { intent: 'info', text: 'first' } as const;
    const second = { intent: 'error', text: 'second' } as const;
    const told = paneReducer(paneReducer(initialPaneState, { kind: 'tell', notice: first }), {
      kind: 'tell',
      notice: second,
    });
    expect(told.notice).toBe(second);
    expect(paneReducer(told, { kind: 'tell', notice: undefined }).notice).toBeUndefined();
  });

  it('leaves a question behind with what it was asked about, and keeps what was lost', () => {
    const question = { intent: 'warning', text: 'overwrite?', isQuestion: true } as const;
    const loss = { intent: 'warning', text: 'left' } as const;
    expect(after(question, { kind: 'open-card', figure: 'f' })).toBeUndefined();
    expect(after(question, { kind: 'go', screen: 'book' })).toBeUndefined();
    expect(after(question, { kind: 'started' })).toBe(question);
    expect(after(loss, { kind: 'go', screen: 'book' })).toBe(loss);
  });
});
