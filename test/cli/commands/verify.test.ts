import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/cli/edition/editionId.ts';
import { runHere } from '../support/runHere.ts';
import { seedsFolder, temporaryFolder } from '../support/temporaryFolder.ts';

const article = [
  '某市商务局消息:2024年,全市进 出 口 总值 12.5',
  '亿元,增长7.1%,居全省第二;其中出口近七',
  '成,覆盖一百多个国家。',
].join('\n');

const header =
  'id,source,line,locator,place,indicator,breakdown,period,dating,measure,value,unit,printed,precision,qualifier,vintage,terms,reference,note';

/** A data package with the repository's tables and the given figures of one document, and a folder with that document. */
function planted(...figures: readonly string[]): {
  readonly seeds: string;
  readonly folder: string;
} {
  const root = temporaryFolder();
  const [seeds, folder] = [join(root, 'seeds'), join(root, 'documents')];
  cpSync(seedsFolder, seeds, { recursive: true });
  mkdirSync(folder);
  writeFileSync(join(folder, 'renamed.txt'), article);
  writeFileSync(join(folder, 'other.txt'), '另文 99.9%');
  const source = `s1,article.txt,,,题,2025-01-01,,,zh-CN,primary,media,2024,${sha256(article)},`;
  const [sources = ''] = readFileSync(join(seeds, 'sources.csv'), 'utf8').split('\n');
  writeFileSync(join(seeds, 'sources.csv'), `${sources}\n${source}\n`);
  writeFileSync(join(seeds, 'figures.csv'), [header, ...figures, ''].join('\n'));
  return { seeds, folder };
}

const total = 'a,s1,1,,410100,trade,,2024,stated,level,12.5,亿元,12.5亿元,,exact,,,,';
const growth = 'b,s1,2,,410100,trade,,2024,stated,yoy,7.1,%,7.1%,,exact,,,,';
const rank = 'c,s1,2,,410100,trade,,2024,stated,rank,2,位,第二,,exact,,,410000,';
const share = 'd,s1,2,,410100,exports,,2024,stated,share,70,%,近七成,5,about,,,410100/trade,';

const verify = ({ seeds, folder }: { seeds: string; folder: string }, ...options: string[]) =>
  runHere('verify', folder, '--seeds', seeds, ...options);

describe('verify', () => {
  it('finds documents by their content and figures across line ends', async () => {
    const { exitCode, printed, reported } = await verify(planted(total, growth, rank, share));
    expect([exitCode, printed]).toEqual([0, []]);
    expect(reported).toEqual(['1 个文件，4 个数字，4 个如所录在该行。']);
  });

  it('prints a line for each figure that does not stand', async () => {
    const { exitCode, printed } = await verify(
      planted(total.replace('12.5亿元', '12.6亿元'), growth.replace('s1,2', 's1,1'), rank),
    );
    expect(exitCode).toBe(1);
    expect(printed).toEqual([
      'renamed.txt:1: a (figures.csv:2): 该行没有“12.6亿元”。',
      'renamed.txt:1: b (figures.csv:3): 该行没有“7.1%”。',
    ]);
  });

  it('lists what is not curated, and with --all what is no statistic', async () => {
    const folders = planted(total, rank);
    const some = await verify(folders, '--uncovered');
    expect(some).toMatchObject({
      exitCode: 0,
      printed: ['renamed.txt:2: 7.1%', 'renamed.txt:2: 七成', 'renamed.txt:3: 一百多个'],
    });
    const all = await verify(folders, '--uncovered', '--all');
    expect(all.printed[0]).toBe('renamed.txt:1: 2024 (日期)');
    expect(all.printed).toHaveLength(4);
  });

  it.each([
    ['no such folder', '/no/such/folder', '没有文件夹'],
    ['a folder without a known document', seedsFolder, '没有数据包所录的文件'],
  ])('refuses %s', async (_what, folder, message) => {
    const { exitCode, printed, reported } = await verify({ seeds: seedsFolder, folder });
    expect([exitCode, printed]).toEqual([1, []]);
    expect(reported.join()).toContain(message);
  });
});

const documents =
  process.env['HENAN_DOCUMENTS'] ??
  fileURLToPath(new URL('../../../../shared/documents', import.meta.url));

describe.runIf(existsSync(documents))('verify of the curated documents', () => {
  it('finds every figure of every document on its line', async () => {
    const { exitCode, printed, reported } = await verify({ seeds: seedsFolder, folder: documents });
    expect([exitCode, printed]).toEqual([0, []]);
    const count = readdirSync(documents).length;
    expect(reported.join()).toMatch(new RegExp(`^${count} 个文件`, 'u'));
  });

  it('lists no statistic that is not curated: nothing in a unit of money, share, rank or growth', async () => {
    const { printed } = await verify({ seeds: seedsFolder, folder: documents }, '--uncovered');
    expect(printed.filter((line) => /[%元倍位成家人亿万]$/u.test(line))).toEqual([]);
    expect(printed.length).toBeLessThan(5);
  });
});
