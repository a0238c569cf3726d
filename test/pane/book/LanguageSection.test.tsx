import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPane } from '../support/renderPane.tsx';

describe('LanguageSection', () => {
  it('says that no language is set, and sets the one that is chosen', async () => {
    const { user, answerLanguage } = renderPane({ language: 'en-US' });
    await user.click(screen.getByRole('tab', { name: 'Workbook' }));
    const chinese = await screen.findByRole('radio', { name: '中文' });
    expect(chinese).toHaveProperty('checked', true);
    expect(screen.getByText(/^Not set yet/u)).toBeDefined();
    await user.click(screen.getByRole('radio', { name: 'English' }));
    await waitFor(() => {
      expect(answerLanguage.current()).toBe('en-US');
    });
    expect(screen.queryByText(/^Not set yet/u)).toBeNull();
  });

  it('is set by the first insertion to the language of the interface', async () => {
    const { user, answerLanguage } = renderPane();
    await user.click(screen.getByRole('tab', { name: '工作簿' }));
    expect(answerLanguage.current()).toBeUndefined();
    await user.click(await screen.findByRole('button', { name: '添加示例' }));
    await waitFor(() => {
      expect(answerLanguage.current()).toBe('zh-CN');
    });
  });

  it('stays what it is when something is inserted later', async () => {
    const { user, answerLanguage } = renderPane({ language: 'zh-CN', answers: 'en-US' });
    await user.click(screen.getByRole('tab', { name: '工作簿' }));
    await user.click(await screen.findByRole('button', { name: '添加示例' }));
    await screen.findByText(/^已写入/u);
    expect(answerLanguage.current()).toBe('en-US');
  });
});
