import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { MessageFrame } from '../../../src/pane/fault/MessageFrame.tsx';
import { renderPart } from '../support/renderPane.tsx';

describe('MessageFrame', () => {
  it('says its text and details, and does what is asked', async () => {
    const [retry, copy] = [vi.fn(), vi.fn()];
    const actions = [
      { label: '重试', run: retry },
      { label: '复制', run: copy, isLive: true },
    ];
    renderPart(<MessageFrame intent="error" text="出错了" details="at x" actions={actions} />);
    expect(screen.getByText('出错了')).toBeDefined();
    expect(screen.getByText('at x')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    expect([retry.mock.calls.length, copy.mock.calls.length]).toEqual([1, 0]);
  });

  it('reads out a label that changes', () => {
    const actions = [{ label: '复制', run: vi.fn(), isLive: true }];
    renderPart(<MessageFrame intent="info" text="出错了" details={undefined} actions={actions} />);
    expect(screen.getByRole('button').getAttribute('aria-live')).toBe('polite');
  });

  it('has no buttons where nothing can be done', () => {
    renderPart(<MessageFrame intent="info" text="好了" details={undefined} actions={[]} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
