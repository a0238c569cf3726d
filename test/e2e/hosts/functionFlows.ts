import { expect, it } from 'vitest';
import type { PaneSession } from '../pane/paneSession.ts';

/** Formulas as an analyst types them, with what they answer whatever the host. */
const formulas: readonly (readonly [formula: string, value: unknown])[] = [
  ['=HENAN.TRADE("济源",2025)', 527.7],
  ['=HENAN.TRADE("济源",Z99)', '#VALUE!'],
  ['=HENAN.TRADE("济源",2025,Z99)', 527.7],
  ['=HENAN.TRADE("济源",2025,"",Z99)', 527.7],
  ['=IFERROR(HENAN.TRADE("济源",1999),"无")', '无'],
  ['=ROUND(HENAN.TRADE("济源",2025),0)+1', 529],
  ['=SUM(HENAN.GRID({"许昌";"焦作"},"进出口","2023H1"))', '#N/A'],
];

/** Answers in cells: of blank arguments, inside other formulas, in a chain, and spilled. */
export function functionFlows(session: PaneSession): void {
  it('answers in cells', async () => {
    await session.enter(formulas.map(([formula]) => [formula]));
    const values = await session.values(`B2:B${formulas.length + 1}`);
    expect(values.flat()).toEqual(formulas.map(([, value]) => value));
  });

  it('spills a series, on which other cells rest', async () => {
    await session.enter([['=HENAN.TIMESERIES("郑州","进出口",2024,2025)']]);
    await session.select('E2');
    await session.workbench().call('enterAll', session.at('E2'), [['=SUM(C2:C3)', '=E2*2']]);
    const [sum, double] = (await session.values('E2:F2'))[0] ?? [];
    expect(sum).toBeGreaterThan(12_000);
    expect(double).toBe(Number(sum) * 2);
  });

  it('answers anew when everything is calculated', async () => {
    await session.enter([['=HENAN.TRADE("济源",2025)', '=B2*2']]);
    await session.workbench().call('recalculate');
    expect(await session.values('B2:C2')).toEqual([[527.7, 1055.4]]);
  });
}
