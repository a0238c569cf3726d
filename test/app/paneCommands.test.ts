import { describe, expect, it } from 'vitest';
import { createPaneCommands } from '../../src/app/paneCommands.ts';

describe('createPaneCommands', () => {
  it('keeps the last command until somebody listens, and gives it once', () => {
    const commands = createPaneCommands();
    const received: string[] = [];
    commands.send({ kind: 'cell' });
    commands.send({ kind: 'refresh' });
    const stop = commands.receive(({ kind }) => received.push(`first ${kind}`));
    commands.receive(({ kind }) => received.push(`second ${kind}`));
    commands.send({ kind: 'find' });
    stop();
    commands.send({ kind: 'cell' });
    expect(received).toEqual(['first refresh', 'first find', 'second find', 'second cell']);
  });
});
