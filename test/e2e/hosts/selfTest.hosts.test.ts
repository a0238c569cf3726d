import { describe, expect, it } from 'vitest';
import { notAnswered } from '../../../src/app/selfTest/hostQuestion.ts';
import { hostAssumptions } from '../../../src/workbench/behaviour/hostAssumptions.ts';
import type { HostBehaviour } from '../../../src/workbench/behaviour/hostBehaviours.ts';
import { usePaneSession } from '../pane/paneSession.ts';

/** A workbench that is told to differ, and what the self test must see of that. */
const hosts: readonly (readonly [
  behaviour: Partial<HostBehaviour>,
  differing: Partial<Record<keyof typeof hostAssumptions, string>>,
])[] = [
  [{}, {}],
  [
    {
      spilledFormula: 'of-anchor',
      whileCalculating: 'old-value',
      blankArgument: 'zero',
      calculate: 'direct-dependants',
    },
    {
      spilledFormula: 'of-anchor',
      whileEntering: 'old-value',
      whileCalculating: 'old-value',
      blankCell: 'zero',
      blankInRange: 'zero',
      calculateReach: 'direct-dependants',
    },
  ],
];

describe.each(hosts)('the self test on a host that differs in %o', (behaviour, differing) => {
  const session = usePaneSession('zh-CN', 'mouse', behaviour);

  it('sees what the host does, and leaves nothing behind', async () => {
    const { addin, page } = session.workbench();
    const { book } = session.words;
    const before = await session.workbench().call('sheets');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await session.go('book');
    await session.hand().press(session.button(book.selfTest));
    await session.hand().press(session.button(book.runSelfTest));
    await session.button(book.copySelfTest).waitFor({ timeout: 90_000 });
    await session.hand().press(session.button(book.copySelfTest));
    await session.told(book.selfTestCopied);
    const copied = await addin.evaluate(async () => navigator.clipboard.readText());
    const seen = [...copied.matchAll(/^(?<question>\w+): (?<answer>\S+)/gmu)].map(
      ({ groups }) => [groups?.['question'], groups?.['answer']] as const,
    );
    expect(Object.fromEntries(seen)).toEqual({
      ...hostAssumptions,
      typing: notAnswered,
      ...differing,
    });
    expect(await session.workbench().call('sheets')).toEqual(before);
  });
});
