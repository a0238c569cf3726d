import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, CellContent } from '../../src/app/ports/block.ts';
import type { Outcome } from '../../src/app/ports/outcome.ts';
import type { Changes, Written } from '../../src/app/ports/undoStep.ts';
import { useExcelSheet } from '../support/excelSheet.ts';
import { typeMeanwhile, type MeanwhileTyping } from '../support/typeMeanwhile.ts';
import { formula } from '../support/worksheetFormula.ts';

const text = (content: string): CellContent => ({ kind: 'text', text: content });
const number = (value: number): CellContent => ({ kind: 'number', value, numberFormat: '0.00' });
const trade: CellContent = { kind: 'formula', formula: formula('=HENAN.TRADE("济源",2025)') };

const block: Block = [
  [text('地区'), text('2025')],
  [text('济源'), trade],
  [text('郑州'), number(1)],
];

/** What a person may type, and what the cell then shows. */
const typed = [
  ['mine', 'mine'],
  ['42', 42],
  ['=1+1', 2],
] as const;

/** Moments at which somebody types: before so manieth request of the add-in. */
interface Moments {
  readonly writing: readonly number[];
  readonly citing: readonly number[];
  readonly removing: readonly number[];
  readonly givingUp: readonly number[];
}

function told(outcome: Outcome<Pick<Changes, 'kept'>>): readonly string[] {
  return outcome.ok ? outcome.value.kept.map(({ address }) => address) : [outcome.issue.code];
}

/** Whether all was done before anything was typed: the last request is the one with which `Excel.run` closes. */
function isLate(moment: number, requests: number): boolean {
  return moment >= requests;
}

/** The sources of the workbook, under what is selected and behind each number. */
const citing = `
  import { markFootnotes } from './app/workbook/markFootnotes.ts';
  import { writeSourceLine } from './app/workbook/writeSourceLine.ts';
  import { createDataset } from './dataset/dataset.ts';
  import { success } from './domain/result.ts';
  import { excelWorkbook as workbook } from './excel/excelWorkbook.ts';
  import { sampleEdition } from '../test/support/sampleEdition.ts';
  const context = { dataset: createDataset(sampleEdition), language: 'zh-CN' };
  export const citeBelow = async () => writeSourceLine(workbook, context, 'selection', { overwrite: false });
  export const markAll = async () => markFootnotes(workbook, context, 'workbook', { overwrite: false });
`;

/** Formulas of one figure in B2 and B3, selected. */
const twoOfOne: Block = [[trade], [trade]];

/** What somebody types while the add-in writes stays, in each kind of writing and at each of these moments. */
export function typedMeanwhile({
  writing,
  citing: citingMoments,
  removing,
  givingUp,
}: Moments): void {
  describe('what somebody types while the add-in writes', () => {
    const sheet = useExcelSheet(citing);
    let typing: MeanwhileTyping;
    beforeAll(async () => {
      typing = await typeMeanwhile(sheet.workbench());
    });

    it.each(writing)('stays in an insertion, before request %i', async (moment) => {
      const [input, shown] = typed[moment % typed.length] ?? typed[0];
      const { value, requests } = await typing.during(
        moment,
        { [`${sheet.name()}!C3`]: input },
        async () => sheet.workbook('write', block, sheet.at('B2'), { overwrite: false }),
      );
      if (isLate(moment, requests)) return;
      expect(await sheet.values('C3')).toEqual([[shown]]);
      expect(['C3', 'would-overwrite']).toContain(told(value)[0]);
      if (!value.ok) return;
      expect(await sheet.values('B2:B4')).toEqual([['地区'], ['济源'], ['郑州']]);
      expect(await sheet.workbook('undo', value.value.undo)).toEqual({
        ok: true,
        value: { kept: [] },
      });
      expect(await sheet.values('B2:C4')).toEqual([
        [null, null],
        [null, shown],
        [null, null],
      ]);
    });

    it.each(writing)('stays in a table, before request %i', async (moment) => {
      const options = { overwrite: false, table: `表${moment}` };
      const { value, requests } = await typing.during(
        moment,
        { [`${sheet.name()}!C4`]: "'=1+1" },
        async () => sheet.workbook('write', block, sheet.at('B2'), options),
      );
      if (isLate(moment, requests)) return;
      expect(await sheet.values('C4')).toEqual([['=1+1']]);
      expect(await sheet.formula('C4')).toBe('');
      if (value.ok) await sheet.workbook('undo', value.value.undo);
      expect(await sheet.values('C4')).toEqual([['=1+1']]);
    });

    it.each(writing)('stays where number formats are set, before request %i', async (moment) => {
      await sheet.enter('B2', '=HENAN.TRADE("济源",2025)');
      await sheet.workbench().call('settled');
      const before = { formula: '=HENAN.TRADE("济源",2025)', numberFormat: 'General' };
      const change = { ...sheet.at('B2'), numberFormat: '0.0"[1]"', before };
      const { value, requests } = await typing.during(
        moment,
        { [`${sheet.name()}!B2`]: '42' },
        async () => sheet.workbook('setNumberFormats', [change]),
      );
      if (isLate(moment, requests)) return;
      expect(await sheet.text('B2')).toBe('42');
      expect(told(value)).toEqual(['B2']);
    });

    const prepare = async (): Promise<void> => {
      await sheet.workbook('write', twoOfOne, sheet.at('B2'), { overwrite: false });
      await sheet.workbench().call('settled');
      await sheet.workbench().call('select', `${sheet.name()}!B2:B3`);
    };

    it.each(citingMoments)(
      'stays under a selection that is cited, before request %i',
      async (moment) => {
        await prepare();
        const { value, requests } = await typing.during(
          moment,
          { [`${sheet.name()}!B4`]: 'mine' },
          async () => sheet.workbench().addin.evaluate<Outcome<Written>>('excelPort.citeBelow()'),
        );
        if (isLate(moment, requests)) return;
        expect(await sheet.values('B4')).toEqual([['mine']]);
        expect(['B4', 'would-overwrite']).toContain(told(value)[0]);
      },
    );

    it.each(writing)('stays where numbers are marked, before request %i', async (moment) => {
      await prepare();
      const { value, requests } = await typing.during(
        moment,
        { [`${sheet.name()}!B2`]: '42' },
        async () => sheet.workbench().addin.evaluate<Outcome<Changes>>('excelPort.markAll()'),
      );
      if (isLate(moment, requests)) return;
      expect(await sheet.text('B2')).toBe('42');
      expect(await sheet.text('B3')).toMatch(/^527\.7.*\[1\]$/u);
      // Where it is typed before the formulas are found there is nothing to be marked.
      expect([[], ['B2']]).toContainEqual(told(value));
    });

    it.each(writing)('stays on the sheet of sources, before request %i', async (moment) => {
      const name = `来源${moment}`;
      const options = { overwrite: false, knownBy: ['来源'], widths: [10] };
      const rows = [[text('来源')], [text('一')], [text('二')]];
      await sheet.workbook('writeSheet', name, rows, options);
      const { value, requests } = await typing.during(
        moment,
        { [`${name}!A3`]: '=1+1' },
        async () => sheet.workbook('writeSheet', name, [[text('来源')], [text('三')]], options),
      );
      if (isLate(moment, requests)) return;
      await sheet.workbench().call('settled');
      // Our own sheet is written anew without asking: what was typed before it was read goes with it, and comes back with Undo.
      const isRead = value.ok && value.value.kept.length === 0;
      if (isRead) await sheet.workbook('undo', value.value.undo);
      expect(await sheet.workbench().call('formula', `${name}!A3`)).toBe('=1+1');
    });

    it.each(writing)('stays when a writing is taken back, before request %i', async (moment) => {
      const written = await sheet.workbook('write', block, sheet.at('B2'), { overwrite: false });
      if (!written.ok) throw new Error(written.issue.code);
      await sheet.workbench().call('settled');
      const { value, requests } = await typing.during(
        moment,
        { [`${sheet.name()}!B3`]: 'mine' },
        async () => sheet.workbook('undo', written.value.undo),
      );
      if (isLate(moment, requests)) return;
      expect(await sheet.values('B3')).toEqual([['mine']]);
      expect(['B3', 'changed-since']).toContain(told(value)[0]);
    });

    it.each(removing)('stays on a sheet that is taken back, before request %i', async (moment) => {
      const name = `新${moment}`;
      const options = { overwrite: false, knownBy: [], widths: [] };
      const written = await sheet.workbook('writeSheet', name, [[text('来源')]], options);
      if (!written.ok) throw new Error(written.issue.code);
      const { value, requests } = await typing.during(
        moment,
        { [`${name}!B2`]: 'mine' },
        async () => sheet.workbook('undo', written.value.undo),
      );
      if (isLate(moment, requests)) return;
      expect(await sheet.workbench().call('value', `${name}!B2`)).toBe('mine');
      expect(['B2', 'changed-since']).toContain(told(value)[0]);
    });

    it.each(givingUp)('stays when a writing is given up, before request %i', async (nth) => {
      await sheet.enter('B2', '7');
      const rows = Array.from({ length: 300 }, () => Array.from({ length: 5 }, () => number(1)));
      const given = JSON.stringify([rows, sheet.at('B2'), { overwrite: true }]);
      const { value } = await typing.during(nth, { [`${sheet.name()}!C3`]: 'mine' }, async () =>
        sheet.workbench().addin.evaluate(`(async () => {
          const cancellation = { aborted: false };
          let told = 0;
          return excelPort.excelWorkbook.write(...${given}, {
            cancellation,
            onProgress: async () => { told += 1; cancellation.aborted = told > 2; },
          });
        })()`),
      );
      expect(value).toEqual({ ok: false, issue: { code: 'cancelled' } });
      const shown = [
        [7, null],
        [null, 'mine'],
      ];
      expect(await sheet.values('B2:C3')).toEqual(shown);
    });
  });
}
