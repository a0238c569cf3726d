import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { done, refused } from '../../../src/app/ports/outcome.ts';
import { SelfTestSection } from '../../../src/pane/book/SelfTestSection.tsx';
import { renderPart } from '../support/renderPane.tsx';

it('shows what was seen beside what was assumed, and copies it without a word of the sheets', async () => {
  const { user, copied } = renderPart(<SelfTestSection />, {
    selfTest: async () =>
      Promise.resolve(
        done([
          { question: 'blankCell', seen: 'zero' },
          { question: 'spilledFormula', seen: 'none' },
        ]),
      ),
  });
  await user.click(screen.getByRole('button', { name: '开始自检' }));
  expect(await screen.findByText(/与假定不符（null）/u)).toBeDefined();
  expect(screen.getByText(/与假定相符/u).textContent).toContain('none');
  await user.click(screen.getByRole('button', { name: '复制结果' }));
  await screen.findByText('自检结果已复制');
  expect(copied[0]).toMatch(/\nblankCell: zero \(assumed: null\) DIFFERS\nspilledFormula: none$/u);
});

it('says why it could not ask', async () => {
  const { user } = renderPart(<SelfTestSection />, {
    selfTest: async () =>
      Promise.resolve(refused({ code: 'not-supported', needs: 'ExcelApi 1.7' })),
  });
  await user.click(screen.getByRole('button', { name: '开始自检' }));
  expect(await screen.findByText(/需要 ExcelApi 1\.7/u)).toBeDefined();
});
