import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateFormula, shown } from '../support/evaluateFormula.ts';
import { newestDataset as dataset } from '../support/newestEdition.ts';

/** The page breaks its lines where it likes. */
const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ');

const readme = readFileSync('README.md', 'utf8');
const [, section = ''] =
  /\n## How answers are chosen\n(?<section>[\s\S]*?)\n## /u.exec(readme) ?? [];

/** What the page says of a call, and how the answer reads in its words. */
type Example = readonly [call: string, said: string, words: (answer: string | number) => string];

const number = (answer: string | number): string => String(Number(Number(answer).toFixed(4)));
const percent =
  (decimals: number) =>
  (answer: string | number): string =>
    `${(Number(answer) * 100).toFixed(decimals)} %`;
const code = (answer: string | number): string => String(answer).split(' ')[0] ?? '';
const revision = '2017年基数调整，2016年隐含基数为4718亿元';
const hasRevision = (answer: string | number): string =>
  plain(String(answer)).includes(revision) ? revision : String(answer);

const examples: readonly Example[] = [
  ['STATUS("河南","社会消费品零售总额",2021)', 'a conflict', (answer) => `a ${code(answer)}`],
  ['SHARE("郑州","进出口",2025,,"河南")', 'is 0.6949', (answer) => `is ${number(answer)}`],
  [
    'SHARE("郑州","进出口",2025,,"河南","公布")',
    '0.7 (`近七成`)',
    (answer) => `${answer} (\`近七成\`)`,
  ],
  [
    'FIGURE("郑州","进出口",2025,,"增量")',
    'in 2025 is 936',
    (answer) => `in 2025 is ${number(answer)}`,
  ],
  ['YOY("河南","进出口",2024)', '1.2 %', percentIn],
  ['YOY("河南","进出口",2024,,"可测算")', '1.2 %', percent(1)],
  ['STATUS("河南","进出口",2016)', revision, hasRevision],
  ['STATUS("河南","进出口",2017)', revision, hasRevision],
  ['CAGR("河南","进出口",2015,2017)', '6.67 %', percent(2)],
  ['YOY("河南","进出口",2016)', '2.6 %', percent(1)],
  ['YOY("河南","进出口",2017)', '10.9 %', percent(1)],
  [
    'YOY("河南","GDP","2025H1","第三产业")',
    '6.0 % ± 0.1 points',
    (answer) => `${percent(1)(answer)} ± 0.1 points`,
  ],
  [
    'RANKING("许昌","进出口","2023H1",,"available")',
    'the published 3',
    (answer) => `the published ${answer}`,
  ],
  ['RANKING("郑州","进出口",2025)', 'is 1', (answer) => `is ${answer}`],
  ['YOY("郑州","进出口",2017)', 'is `#N/A`', (answer) => `is \`${code(answer)}\``],
];

/** The number that a message gives, with the space that prose has before the sign. */
function percentIn(answer: string | number): string {
  return String(/[\d.]+%/u.exec(String(answer))?.[0]).replace('%', ' %');
}

describe('How answers are chosen', () => {
  it.each(examples)('says what %s answers: %s', (call, said, words) => {
    const answer = shown(`=HENAN.${call}`, { dataset });
    if (typeof answer === 'object' || typeof answer === 'boolean')
      throw new Error('no single cell');
    expect(words(answer)).toBe(said);
    expect(plain(section)).toContain(said);
  });

  it('has no call that is not tried here', () => {
    const calls = [...section.matchAll(/`(?<call>[A-Z]+\([^`]*\))`/gu)].map(([, call]) => call);
    const tried = new Set(examples.map(([call]) => call));
    expect(calls.length).toBeGreaterThan(5);
    expect(calls.filter((call) => call === undefined || !tried.has(call))).toEqual([]);
  });

  it('is right about the services of the province, to a tenth of a point', () => {
    const answer = evaluateFormula('=HENAN.YOY("河南","GDP","2025H1","第三产业")', { dataset });
    if (!answer.ok || answer.value.kind !== 'figure') throw new Error('no figure');
    const { low, high } = answer.value;
    expect(((high ?? 1) - (low ?? 0)) / 2).toBeCloseTo(0.001, 5);
  });
});
