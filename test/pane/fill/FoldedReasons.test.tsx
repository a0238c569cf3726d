import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FoldedReasons } from '../../../src/pane/fill/FoldedReasons.tsx';
import { renderPart } from '../support/renderPane.tsx';
import { wholeText } from '../support/wholeText.ts';

const isOpen = (): boolean | undefined =>
  screen.getByText('原因').closest<HTMLDetailsElement>('details')?.open;

describe('FoldedReasons', () => {
  it('shows few reasons at once', () => {
    renderPart(<FoldedReasons reasons={['#N/A 济源进出口无2024年数']} />);
    expect(isOpen()).toBe(true);
    expect(screen.getByText(wholeText('#N/A 济源进出口无2024年数'))).toBeDefined();
  });

  it('folds many, which would push the preview out of sight', () => {
    renderPart(<FoldedReasons reasons={['甲', '乙', '丙']} />);
    expect(isOpen()).toBe(false);
  });

  it('is not there without a gap', () => {
    renderPart(<FoldedReasons reasons={[]} />);
    expect(screen.queryByText('原因')).toBeNull();
  });
});
