import { describe, expect, it } from 'vitest';
import { inspected } from '../../support/inspected.ts';

describe('firstAnswer', () => {
  it.each([
    ['=@HENAN.TRADE("济源",2025)', '527.7亿元'],
    ['=@HENAN.TIMESERIES("郑州","trade",2024,2025)', '2024'],
    ['=@HENAN.GRID("郑州","trade",{2024,2025})', '5,565亿元'],
    ['=1+ @HENAN.GRID("郑州","trade",{2025,2024})', '6,501.8亿元'],
  ])('shows one value of %s', (formula, text) => {
    expect(inspected(formula, {}, { value: 1 }).calls[0]?.result).toMatchObject({ ok: true, text });
  });

  it('shows the reason of a first cell that is missing', () => {
    const [call] = inspected(
      '=@HENAN.GRID("济源","trade",{2023,2025})',
      {},
      { value: '#N/A' },
    ).calls;
    expect(call?.result).toMatchObject({ ok: false, code: '#N/A' });
  });

  it('leaves a table a table without it', () => {
    const [call] = inspected('=HENAN.GRID("郑州","trade",{2024,2025})', {}, { value: 1 }).calls;
    expect(call?.result).toMatchObject({ ok: true, text: '1 行 × 2 列' });
  });
});
