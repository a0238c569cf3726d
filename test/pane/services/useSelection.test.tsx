import { act, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { done, refused, type Outcome } from '../../../src/app/ports/outcome.ts';
import type { Selection } from '../../../src/app/ports/selection.ts';
import { usePane } from '../../../src/pane/services/PaneContext.ts';
import { useSelection } from '../../../src/pane/services/useSelection.ts';
import { renderPart } from '../support/renderPane.tsx';

const shown: (Outcome<Selection> | undefined)[] = [];

/** Shows what the hook answers, and remembers every answer. */
function Selected(): ReactElement {
  const { outcome, read } = useSelection();
  const { tell } = usePane();
  if (shown.at(-1) !== outcome) shown.push(outcome);
  const text = outcome?.ok === true ? String(outcome.value.values[0]?.[0]) : outcome?.issue.code;
  return (
    <>
      <p>selected: {text}</p>
      <button type="button" onClick={read}>
        again
      </button>
      <button type="button" onClick={() => tell({ intent: 'success', text: 'written' })}>
        tell
      </button>
    </>
  );
}

const selection = (value: string): Selection => ({
  sheet: '模型',
  address: 'A1',
  row: 0,
  column: 0,
  rows: 1,
  columns: 1,
  values: [[value]],
  formulas: [[value]],
  clipped: false,
  text: value,
});

/** Goes when something was told. */
function UntilTold(): ReactElement | null {
  const { state } = usePane();
  return state.notice === undefined ? <Selected /> : null;
}

describe('useSelection', () => {
  it('follows the selection and what is entered into it', async () => {
    const { select, enter } = renderPart(<Selected />, {
      prepare: (book) => {
        book.put('模型!A1', 'first');
        book.put('模型!B2', 'second');
      },
    });
    await screen.findByText('selected: first');
    select('模型!B2');
    await screen.findByText('selected: second');
    enter('模型!B2', 'third');
    await screen.findByText('selected: third');
  });

  it('stays the same object while nothing is new', async () => {
    shown.length = 0;
    const { select } = renderPart(<Selected />, { prepare: (book) => book.put('模型!A1', 'a') });
    await screen.findByText('selected: a');
    const before = shown.length;
    for (let time = 0; time < 3; time += 1) {
      select('模型!A1');
      await act(async () => Promise.resolve());
    }
    expect(shown).toHaveLength(before);
  });

  it('drops an answer that comes after a newer question', async () => {
    const answers: ((value: Outcome<Selection>) => void)[] = [];
    const { select } = renderPart(<Selected />, {
      broken: {
        selection: async () =>
          new Promise((resolve) => {
            answers.push(resolve);
          }),
      },
    });
    select('模型!B2');
    await waitFor(() => expect(answers.length).toBeGreaterThan(1));
    await act(async () => {
      answers.at(-1)?.(done(selection('new')));
      await Promise.resolve();
      answers[0]?.(done(selection('old')));
      await Promise.resolve();
    });
    expect(screen.getByText('selected: new')).toBeDefined();
  });

  it('shows a refusal, and what is there when it is read again', async () => {
    const outcomes: Outcome<Selection>[] = [refused({ code: 'several-areas' })];
    const { user } = renderPart(<Selected />, {
      broken: {
        selection: async () => Promise.resolve(outcomes.at(-1) ?? refused({ code: 'busy' })),
      },
    });
    await screen.findByText('selected: several-areas');
    outcomes.push(done(selection('one area')));
    await user.click(screen.getByRole('button', { name: 'again' }));
    await screen.findByText('selected: one area');
  });

  it('reads again after a notice, as something was written', async () => {
    const read = vi.fn(async () => Promise.resolve(done(selection('a'))));
    const { user } = renderPart(<Selected />, { broken: { selection: read } });
    await screen.findByText('selected: a');
    const before = read.mock.calls.length;
    await user.click(screen.getByRole('button', { name: 'tell' }));
    await waitFor(() => expect(read.mock.calls.length).toBe(before + 1));
  });

  it('stops listening when it is no longer shown', async () => {
    let listening = 0;
    const listen = (): (() => void) => {
      listening += 1;
      return () => {
        listening -= 1;
      };
    };
    const { user } = renderPart(<UntilTold />, {
      broken: { onSelectionChange: listen, onCellsChange: listen },
    });
    expect(listening).toBe(2);
    await user.click(screen.getByRole('button', { name: 'tell' }));
    expect(listening).toBe(0);
  });
});
