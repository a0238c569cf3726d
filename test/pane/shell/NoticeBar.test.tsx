import { act, fireEvent, screen } from '@testing-library/react';
import { useEffect, type ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usePane } from '../../../src/pane/services/PaneContext.ts';
import type { Notice } from '../../../src/pane/state/notice.ts';
import { renderPart } from '../support/renderPane.tsx';

function Told({ notice }: { readonly notice: Notice }): ReactElement | null {
  const { tell } = usePane();
  useEffect(() => tell(notice), [tell, notice]);
  return null;
}

const minutes = 60_000;
const undo = { label: '撤销', run: () => undefined };

/** Tells something, and lets time pass. */
function told(notice: Notice): void {
  renderPart(<Told notice={notice} />);
  expect(screen.getByText(notice.text)).toBeDefined();
}

function after(milliseconds: number): HTMLElement | null {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
  return screen.queryByRole('group');
}

describe('NoticeBar', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each(['success', 'info'] as const)('takes a %s away by itself', (intent) => {
    told({ intent, text: '已复制' });
    expect(after(4000)).not.toBeNull();
    expect(after(10_000)).toBeNull();
  });

  it.each(['warning', 'error'] as const)('keeps a %s until it is closed', (intent) => {
    told({ intent, text: '有两格未写入' });
    expect(after(minutes)).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '关闭' }));
    expect(after(0)).toBeNull();
  });

  it('leaves time to take something back, and stands still while it is attended to', () => {
    told({ intent: 'success', text: '已写入 A1', actions: [undo] });
    expect(after(15_000)).not.toBeNull();
    const button = screen.getByRole('button', { name: '撤销' });
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    act(() => button.focus());
    expect(after(minutes)).not.toBeNull();
    act(() => button.blur());
    expect(after(minutes)).toBeNull();
  });

  it('says what was done in one line, the whole of it where it is pointed at', () => {
    told({ intent: 'success', text: '已复制：资料来源：大象新闻' });
    expect(screen.getByTitle('已复制：资料来源：大象新闻')).toBeDefined();
  });
});
