import { describe, expect, inject, it } from 'vitest';
import { auditKindNames, type AuditKind } from '../../../src/app/audit/auditKinds.ts';
import { hostIssueMessage } from '../../../src/app/hostIssueMessage.ts';
import { wordsOf } from '../../../src/pane/words/wordsOf.ts';
import { sharedBrowser } from '../../support/browser/sharedBrowser.ts';
import { openWorkbench, type WorkbenchPage } from '../../support/workbenchPage.ts';

const { shell, tour, own, insert, handoff } = wordsOf('zh-CN');

const questions = [
  ['=HENAN.TRADE("济源",2020)', '=LEFT(HENAN.STATUS("济源","进出口",2020),3)', '=A1*2'],
  ['=HENAN.YOY("漯河","粮食产量",2024)', '=HENAN.STATUS("漯河","粮食产量",2024,,"yoy")', ''],
  ['=HENAN.TRADE("济源",2025,"进口")', '=HENAN.SOURCE("济源","进口",2025)', ''],
  ['=HENAN.TRADE("济源",2025)', '=LEFT(HENAN.STATUS("济源","进出口",2025),9)', ''],
];

const typed = [
  ['济源', '进出口', '', '2020', '120.5', '亿元', '郑州海关', ''],
  ['漯河', '粮食产量', '', '2024', '188.12', '万吨', '漯河市统计局', '快报'],
  ['济源', '出口', '', '2025年', '300.2', '亿元', '', ''],
  ['济源', '进出口', '', '2025', '530', '亿元', '内部测算', ''],
  ['济原', '进出口', '', '2020', '1', '亿元', '', ''],
];

async function values({ call }: WorkbenchPage, address = 'T!A1:C4'): Promise<unknown> {
  await call('settled');
  return call('values', address);
}

/** The page of the add-in after the workbook was opened again. */
async function reopened(workbench: WorkbenchPage): Promise<WorkbenchPage> {
  await workbench.call('reopen');
  const addin = workbench.page.frames().find((frame) => frame.url().includes('taskpane.html'));
  if (addin === undefined) throw new Error('The add-in is gone.');
  return { ...workbench, addin };
}

async function make({ addin }: WorkbenchPage): Promise<void> {
  await addin.getByRole('button', { name: own.make }).click();
  await addin.getByRole('button', { name: own.show }).waitFor();
}

/** Waits until the first cells of T answer so. */
async function told(
  workbench: WorkbenchPage,
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const last = String.fromCodePoint(64 + (rows[0]?.length ?? 1));
  const shown = async (): Promise<unknown> => values(workbench, `T!A1:${last}${rows.length}`);
  await expect.poll(shown, { timeout: 30_000 }).toEqual(rows);
}

const near = (value: number): unknown => expect.closeTo(value, 10);

describe('figures of the workbook’s own', () => {
  const browser = sharedBrowser();

  async function open(): Promise<WorkbenchPage> {
    const workbench = await openWorkbench(browser(), inject('address'));
    const { addin, call } = workbench;
    await addin.getByRole('tablist').waitFor();
    await addin.getByRole('button', { name: tour.skip }).click();
    await call('addSheet', 'T');
    await call('enterAll', 'T!A1', questions);
    await addin.getByRole('tab', { name: shell.screens.book }).click();
    return workbench;
  }

  const unanswered = ['#N/A', 'mis', '#N/A'];

  it('answer where nothing is published, follow their rows, and stay when the workbook is opened again', async () => {
    let workbench = await open();
    const { addin, call } = workbench;
    expect(await values(workbench, 'T!A1:C1')).toEqual([unanswered]);
    await make(workbench);
    await call('enterAll', '自录!A4', typed);
    await told(workbench, [
      [120.5, 'own', 241],
      [
        near(188.12 / 185 - 1),
        expect.stringMatching(/^computed .*本工作簿自录（漯河市统计局）/u),
        null,
      ],
      [227.5, expect.stringMatching(/大象新闻.*本工作簿自录|本工作簿自录.*大象新闻/u), null],
      [527.7, 'published', null],
    ]);
    await addin.getByText(/530亿元；公布：? ?527\.7亿元/u).waitFor();
    await addin.getByText(/没有“济原”，是否“济源”/u).waitFor();
    // A changed row calculates what rests on it.
    await call('enter', '自录!E4', '121.25');
    await told(workbench, [[121.25, 'own', 242.5]]);
    // The sheet is another person's to name, and the answers are the same from the first calculation.
    await addin.evaluate(`Excel.run(async (context) => {
      context.workbook.worksheets.getItem('自录').name = '我的数';
      await context.sync();
    })`);
    const before = await values(workbench);
    workbench = await reopened(workbench);
    expect(await values(workbench)).toEqual(before);
    await workbench.call('enter', 'T!D1', '=HENAN.TRADE("济源",2020,,,"万元")');
    expect(await values(workbench, 'T!D1:D1')).toEqual([[1_212_500]]);
    // On a protected sheet the formula itself is calculated all the same.
    await workbench.call('protectSheet', 'T', true);
    await workbench.call('enter', '我的数!E4', '');
    await told(workbench, [['#N/A', 'mis']]);
    await workbench.close();
  }, 180_000);

  it('are read and answer on a protected sheet, where a co-author changes them', async () => {
    const workbench = await open();
    const { addin, call } = workbench;
    await make(workbench);
    await call('enterAll', '自录!A4', typed);
    await told(workbench, [[120.5, 'own', 241]]);
    await call('protectSheet', '自录', true);
    await addin.evaluate(`Excel.run(async (context) => {
      globalThis.touched = [];
      context.workbook.worksheets.onChanged.add(async ({ address }) => touched.push(address));
      await context.sync();
    })`);
    // What is changed here is entered again, so that what rests on it indirectly follows too.
    const touched = async (): Promise<unknown> => addin.evaluate('touched');
    await call('enter', '自录!E4', '100');
    await told(workbench, [[100, 'own', 200]]);
    await expect.poll(touched, { timeout: 30_000 }).toContain('A1');
    await addin.evaluate('touched = []');
    await call('enterElsewhere', '自录!E4', '99');
    await told(workbench, [[99, 'own', 198]]);
    // The co-author's own page enters formulas again; ours calculates.
    expect(await touched()).toEqual(['E4']);
    await addin.getByRole('button', { name: own.again }).click();
    await addin.getByText(/530亿元；公布：? ?527\.7亿元/u).waitFor();
    const again = await reopened(workbench);
    await told(again, [[99, 'own', 198]]);
    expect((await again.call('values', '自录!A4:A8')).flat()).toEqual(
      typed.map(([place]) => place),
    );
    expect(await again.call('values', '自录!E4:E5')).toEqual([[99], [188.12]]);
    await workbench.close();
  }, 120_000);

  it('lose nothing where the sheet of that name is protected or has another table', async () => {
    const workbench = await open();
    const { addin, call } = workbench;
    const theirs = [
      ['我的', '表'],
      ['甲', 1],
      ['乙', '=B2*2'],
    ];
    const press = async (name: string): Promise<void> =>
      addin.getByRole('button', { name }).click();
    await call('addSheet', '自录');
    await call(
      'enterAll',
      '自录!A3',
      theirs.map((row) => row.map(String)),
    );
    await addin.evaluate(`Excel.run(async (context) => {
      context.workbook.tables.add('自录!A3:B5', true).name = '别的表';
      await context.sync();
    })`);
    await call('protectSheet', '自录', true);
    await press(own.make);
    await press(insert.overwrite);
    await addin
      .getByText(/受保护/u)
      .first()
      .waitFor();
    await call('protectSheet', '自录', false);
    await press(own.make);
    await press(insert.overwrite);
    const issue = { code: 'no-table', sheet: '自录', table: '豫数_自录' } as const;
    await addin.getByText(hostIssueMessage(issue, 'zh-CN')).waitFor();
    await call('settled');
    expect(await call('values', '自录!A1:B6')).toEqual([
      [null, null],
      [null, null],
      ['我的', '表'],
      ['甲', 1],
      ['乙', expect.anything()],
      [null, null],
    ]);
    expect(await call('formula', '自录!B5')).toBe('=B2*2');
    await workbench.close();
  }, 120_000);

  it('are told in the audit, which leaves their numbers alone', async () => {
    const workbench = await open();
    const { addin, call } = workbench;
    await make(workbench);
    await call('enterAll', '自录!A4', [
      ...typed,
      ['郑州', '进出口', '', '2024', '5565.8', '亿元', '', ''],
    ]);
    await told(workbench, [[120.5, 'own', 241]]);
    await addin.getByRole('button', { name: handoff.audit }).click();
    await addin.getByRole('button', { name: handoff.auditNow }).click();
    const show = async (kind: AuditKind): Promise<void> => {
      await addin.getByRole('combobox', { name: handoff.show }).click();
      const name = new RegExp(`^${auditKindNames[kind]['zh-CN']}（`, 'u');
      await addin.getByRole('option', { name }).click();
    };
    await show('own-differs');
    await addin
      .getByText(/530亿元；公布 527\.7亿元/u)
      .first()
      .waitFor();
    await show('published');
    await addin
      .getByText(/527\.7亿元；本工作簿自录 530亿元，与此不一致/u)
      .first()
      .waitFor();
    await show('computed');
    await addin
      .getByText(/227\.5亿元/u)
      .first()
      .waitFor();
    await addin.getByText('含本工作簿自录的数').first().waitFor();
    // Nothing in the table is offered to be replaced by a formula.
    await addin.getByRole('combobox', { name: handoff.show }).click();
    const kinds = (await addin.getByRole('option').allTextContents()).join(' ');
    expect(kinds).toContain(auditKindNames['own-published']['zh-CN']);
    expect(kinds).not.toContain(auditKindNames['same-number']['zh-CN']);
    expect(kinds).not.toContain(auditKindNames.named['zh-CN']);
    await workbench.close();
  }, 120_000);

  it('begin with a table that can be taken back while nothing is in it', async () => {
    const workbench = await open();
    const { addin, call } = workbench;
    await make(workbench);
    await addin.getByText(insert.written('自录!A1:I23')).waitFor();
    await addin.getByRole('button', { name: shell.undo }).click();
    await addin.getByRole('button', { name: own.make }).waitFor();
    expect(await call('sheets')).not.toContain('自录');
    await workbench.close();
  });
});
