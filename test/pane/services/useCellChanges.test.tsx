import { act, cleanup } from '@testing-library/react';
import { useCallback, type ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useCellChanges } from '../../../src/pane/services/useCellChanges.ts';
import { renderPart } from '../support/renderPane.tsx';

let heard = 0;

function Listening(): ReactElement {
  useCellChanges(
    useCallback(() => {
      heard += 1;
    }, []),
  );
  return <p>listening</p>;
}

describe('useCellChanges', () => {
  beforeEach(() => {
    heard = 0;
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('hears many changes in a row once, when they have ended', () => {
    const { enter } = renderPart(<Listening />);
    for (let cell = 1; cell <= 20; cell += 1) {
      enter(`模型!A${cell}`, cell);
      act(() => {
        vi.advanceTimersByTime(100);
      });
    }
    expect(heard).toBe(0);
    act(() => {
      vi.advanceTimersByTime(200);
    });
    expect(heard).toBe(1);
  });

  it('hears changes with a pause between them each time', () => {
    const { enter } = renderPart(<Listening />);
    for (const cell of ['A1', 'A2']) {
      enter(`模型!${cell}`, 1);
      act(() => {
        vi.advanceTimersByTime(200);
      });
    }
    expect(heard).toBe(2);
  });

  it('hears nothing of a change when it is gone before the pause has ended', () => {
    const { enter } = renderPart(<Listening />);
    enter('模型!A1', 1);
    cleanup();
    vi.advanceTimersByTime(1000);
    expect(heard).toBe(0);
  });
});
