import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RecipientsSection } from '../../../src/pane/book/RecipientsSection.tsx';
import { renderPart } from '../support/renderPane.tsx';

it('turns the prompts for people without the add-in off and on again, and says so', async () => {
  const { user } = renderPart(<RecipientsSection />);
  const choice = screen.getByRole('switch', { name: '不向没有加载项的人提示', checked: false });
  await user.click(choice);
  expect(await screen.findByText(/^已设定：保存后/u)).toBeDefined();
  expect(screen.getByRole('switch', { checked: true })).toBeDefined();
  await user.click(choice);
  expect(await screen.findByText('已恢复 Excel 的提示')).toBeDefined();
  expect(screen.getByRole('switch', { checked: false })).toBeDefined();
});
