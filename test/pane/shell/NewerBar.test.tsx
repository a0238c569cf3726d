import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { NewerEdition } from '../../../src/app/editions/newerEdition.ts';
import { NewerBar } from '../../../src/pane/shell/NewerBar.tsx';
import { renderPart } from '../support/renderPane.tsx';

const own = '2026-11-22-19d0277e';
const newer: NewerEdition = {
  id: '2026-11-27-f96c297e',
  hasOtherRules: false,
  answers: { kept: 10, changing: 3 },
};

describe('NewerBar', () => {
  it.each([
    [{ kept: 10, changing: 3 }, '有新版数据', '查看 3 个变化'],
    [{ kept: 10, changing: 0 }, '有新版数据；在用的数字不变', '去换用'],
    [undefined, '有新版数据', '查看变化'],
  ] as const)(
    'tells in a line of a newer edition, and leads on from %j',
    async (answers, text, name) => {
      const onSee = vi.fn<() => void>();
      const bar = { className: '', own, onSee, onDismiss: () => undefined };
      const { user } = renderPart(<NewerBar {...bar} newer={{ ...newer, answers }} />);
      expect(screen.getByText(text)).toBeDefined();
      await user.click(screen.getByRole('button', { name }));
      expect(onSee).toHaveBeenCalledOnce();
    },
  );

  it('says that the functions have other rules, also of the edition in use', () => {
    const bar = { className: '', own, onSee: () => undefined, onDismiss: () => undefined };
    renderPart(<NewerBar {...bar} newer={{ ...newer, id: own, hasOtherRules: true }} />);
    expect(screen.getByText(/^此加载项的函数规则/u)).toBeDefined();
    expect(screen.queryByText(/有新版数据/u)).toBeNull();
  });
});
