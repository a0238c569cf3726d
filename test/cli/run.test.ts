import { describe, expect, it } from 'vitest';
import { runHere } from './support/runHere.ts';

describe('run', () => {
  it.each([
    ['zh-CN', '用法：', '数据包'],
    ['en-US', 'Usage:', 'data package'],
  ])('shows help in %s', async (language, usage, word) => {
    const { exitCode, printed, reported } = await runHere('--lang', language, '--help');
    expect([exitCode, reported]).toEqual([0, []]);
    expect(printed[0]).toContain(usage);
    expect(printed.join('\n')).toContain(word);
  });

  it.each(['build', 'check', 'figures', 'call', 'verify'])(
    'shows help of %s in either language, wherever --lang stands',
    async (command) => {
      const chinese = await runHere(command, '--help');
      const english = await runHere(command, '--help', '--lang=en-US');
      expect([chinese.exitCode, english.exitCode]).toEqual([0, 0]);
      expect(chinese.printed.join('\n')).toMatch(/用法：\s*henan \w+[\s\S]*\p{Script=Han}/u);
      expect(english.printed.join('\n')).not.toMatch(/\p{Script=Han}/u);
    },
  );

  it.each([
    [['nope'], '没有命令“nope”'],
    [['check', '--bad'], '没有选项“--bad”'],
    [['call'], '缺少参数“name”'],
    [['verify'], '缺少参数“folder”'],
    [['check', 'more'], '参数过多'],
    [['check', '--seeds'], '缺少值'],
    [['--lang', 'fr', 'check'], '的值无效'],
    [[], '用法：'],
  ])('refuses %j with a message and nothing on the data side', async (given, message) => {
    const { exitCode, printed, reported } = await runHere(...given);
    expect([exitCode, printed]).toEqual([1, []]);
    expect(reported.join('\n')).toContain(message);
  });
});
