import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AboutSection } from '../../../src/pane/book/AboutSection.tsx';
import { renderPart } from '../support/renderPane.tsx';

describe('AboutSection', () => {
  it('states the build of the add-in, and copies it with edition and language', async () => {
    const { user, copied, opened } = renderPart(<AboutSection />);
    expect(screen.getByText('加载项版本 1.2.3+3fa8c1d2')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '复制版本信息' }));
    expect(await screen.findByText('版本信息已复制')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '隐私' }));
    expect(opened).toEqual(['https://example.org/help/zh-CN/privacy.html']);
    expect(copied[0]).toMatch(/^Henan Figures 1\.2\.3\+3fa8c1d2\nedition \S+, zh-CN\n/u);
  });
});
