import { readFileSync } from 'node:fs';
import typescript from 'typescript';
import { describe, expect, it } from 'vitest';
import { repository } from './cruiseFolder.ts';
import { sourceFiles } from './sourceFiles.ts';

/** Where nobody awaits what is begun: all of it goes through `createStartWork`, so that it ends and a fault in it is told. */
const folders = ['src/pane/', 'src/entries/'];

/** What begins work and leaves a rejection to nobody, or swallows it: `void work()`, and `.then` and `.catch` in the place of `await`. */
function bareStarts(path: string, text: string): readonly string[] {
  const { ScriptTarget, ScriptKind } = typescript;
  const kind = path.endsWith('x') ? ScriptKind.TSX : ScriptKind.TS;
  const file = typescript.createSourceFile(path, text, ScriptTarget.ESNext, true, kind);
  const found: string[] = [];
  const visit = (node: typescript.Node): void => {
    if (isBareStart(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1} ${node.getText().split('\n')[0]}`);
    }
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

function isBareStart(node: typescript.Node): boolean {
  if (typescript.isVoidExpression(node)) return true;
  return (
    typescript.isCallExpression(node) &&
    typescript.isPropertyAccessExpression(node.expression) &&
    ['then', 'catch'].includes(node.expression.name.text)
  );
}

describe('work that nobody awaits', () => {
  it('is begun in one way, in the pane and in the entries', () => {
    const files = sourceFiles('src').filter((path) =>
      folders.some((folder) => path.startsWith(folder)),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(
      files.flatMap((path) => bareStarts(path, readFileSync(`${repository}${path}`, 'utf8'))),
    ).toEqual([]);
  });

  it.each([
    ['void of a call', 'const start = () => { void write(); };'],
    ['void of a call in a component', 'const button = <Button onClick={() => void write()} />;'],
    ['void of a promise', 'void work;'],
    ['a rejection that is swallowed', 'write().catch(() => undefined);'],
    ['a continuation', 'write().then(tell);'],
  ])('is found where it is begun by %s', (_name, code) => {
    expect(bareStarts('src/pane/planted.tsx', code)).toHaveLength(1);
  });

  it.each([
    ['the type of a function', 'const listener = (): void => undefined;'],
    ['the one way', 'start(async () => write());'],
    ['a try', 'try { await write(); } catch { tell(); }'],
  ])('is not mistaken for %s', (_name, code) => {
    expect(bareStarts('src/pane/planted.tsx', code)).toEqual([]);
  });
});
