import { describe, expect, it } from 'vitest';
import type { Block, CellContent } from '../../src/app/ports/block.ts';
import { useExcelSheet } from '../support/excelSheet.ts';

const number = (value: number): CellContent => ({
  kind: 'number',
  value,
  numberFormat: '#,##0.0000" 测算"',
});
const block: Block = [[number(143.6917), number(1)]];
/** As code of the add-in's page: what is asked for depends on where the block comes to stand. */
const widths = 'widths: ({ row, column }) => (row === 1 && column === 1 ? [16, 0] : [0, 0])';

/** Counts how often the run that begins next waits for the host; runs of the pane beside it are not counted. */
const countWaits = `
  globalThis.waits = 0;
  const { run } = Excel;
  Excel.run = (options, batch) => {
    Excel.run = run;
    return run(options, (context) => {
      const sync = context.sync.bind(context);
      context.sync = (...given) => {
        globalThis.waits += 1;
        return sync(...given);
      };
      return batch(context);
    });
  };`;

describe('the widths of written columns', () => {
  const sheet = useExcelSheet();

  const run = async (work: string): Promise<unknown> =>
    sheet.workbench().addin.evaluate(`Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(${JSON.stringify(sheet.name())});
      ${work}
    })`);
  /** In points. */
  const widthOf = async (column: string): Promise<number> =>
    Number(
      await run(`const { format } = sheet.getRange('${column}1');
        format.load('columnWidth');
        await context.sync();
        return format.columnWidth;`),
    );
  type Answer = Awaited<ReturnType<typeof sheet.workbook<'write'>>>;
  const writeCall = (options: string): string => {
    const given = [block, sheet.at('B2')].map((each) => JSON.stringify(each)).join();
    return `excelPort.excelWorkbook.write(${given}, { overwrite: true, ${options} })`;
  };
  const write = async (options = widths): Promise<Answer> =>
    sheet.workbench().addin.evaluate<Answer>(writeCall(options));

  it('have room for a number and its mark, and are as before when that is taken back', async () => {
    const [before, beside] = [await widthOf('B'), await widthOf('C')];
    const written = await write();
    expect(written.ok && written.value.undo.map(({ kind }) => kind)).toEqual(['cells', 'widths']);
    expect(await widthOf('B')).toBeGreaterThanOrEqual(16 * 5.5);
    expect(await widthOf('C')).toBe(beside);
    expect(await sheet.workbook('undo', written.ok ? written.value.undo : [])).toMatchObject({
      ok: true,
    });
    expect(await widthOf('B')).toBe(before);
  });

  it('never become narrower, and one that was set since stays when the writing is taken back', async () => {
    await run(`sheet.getRange('B1').format.columnWidth = 300; await context.sync();`);
    expect(await write()).toMatchObject({ ok: true, value: { undo: [{ kind: 'cells' }] } });
    expect(await widthOf('B')).toBe(300);
    await run(`sheet.getRange('B1').format.columnWidth = 20; await context.sync();`);
    const written = await write();
    await run(`sheet.getRange('B1').format.columnWidth = 120; await context.sync();`);
    await sheet.workbook('undo', written.ok ? written.value.undo : []);
    expect(await widthOf('B')).toBe(120);
  });

  it('stay hidden where they were', async () => {
    await run(`sheet.getRange('B1').columnHidden = true; await context.sync();`);
    expect(await write()).toMatchObject({ ok: true, value: { undo: [{ kind: 'cells' }] } });
    expect(await widthOf('B')).toBe(0);
  });

  it('cost no request of their own', async () => {
    const { addin } = sheet.workbench();
    const asked = async (options: string): Promise<number> => {
      const counted = `(() => { ${countWaits} return ${writeCall(options)}; })()`;
      expect(await addin.evaluate(counted)).toMatchObject({ ok: true });
      return Number(await addin.evaluate('waits'));
    };
    const plain = await asked('');
    expect(plain).toBeGreaterThan(2);
    expect(await asked(widths)).toBe(plain);
  });

  it('are as before where nothing could be written', async () => {
    const before = await widthOf('B');
    await sheet.enter('B2', '旧');
    expect(await write(`${widths}, overwrite: false`)).toMatchObject({ ok: false });
    expect(await widthOf('B')).toBe(before);
  });
});
