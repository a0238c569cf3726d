import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState, type ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { useKeptFocus } from '../../../src/pane/shell/useKeptFocus.ts';

function Frame(): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  useKeptFocus(frame);
  const [gone, setGone] = useState(0);
  return (
    <div ref={frame}>
      <button type="button">first</button>
      <section>
        <span>
          {gone > 0 ? null : (
            <button type="button" onClick={() => setGone(1)}>
              inner
            </button>
          )}
        </span>
        {gone > 1 ? null : (
          <button type="button" onClick={() => setGone(2)}>
            beside
          </button>
        )}
      </section>
    </div>
  );
}

describe('useKeptFocus', () => {
  it('moves the focus to the nearest control that is left, never to the page', async () => {
    render(<Frame />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'inner' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('beside'));
    await user.click(screen.getByRole('button', { name: 'beside' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('first'));
  });
});
