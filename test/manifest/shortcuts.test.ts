import { readFileSync } from 'node:fs';
import { array, object, parse, record, string } from 'valibot';
import { describe, expect, it } from 'vitest';
import { descendants, parseManifest } from '../../src/cli/doctor/manifestElement.ts';

const resources = record(string(), object({ value: string() }));

const schema = object({
  actions: array(object({ id: string(), name: string() })),
  shortcuts: array(object({ action: string(), key: object({ default: string(), mac: string() }) })),
  resources: object({ default: resources }),
});

function read(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
}

describe('shortcuts', () => {
  const shortcuts = parse(schema, JSON.parse(read('assets/shortcuts.json')));
  const english = parse(resources, JSON.parse(read('assets/shortcuts-en-US.json')));
  const ids = shortcuts.actions.map(({ id }) => id);

  it('exist for the pane and for every command of the manifest', () => {
    const commands = descendants(parseManifest(read('manifest.xml')), 'o:FunctionName');
    const names = new Set(['ShowTaskpane', ...commands.map(({ text }) => text)]);
    expect(ids.toSorted()).toEqual([...names].toSorted());
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(ids);
  });

  it.each(['default', 'mac'] as const)('differ from each other (%s)', (platform) => {
    const keys = shortcuts.shortcuts.map(({ key }) => key[platform]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(Object.entries({ 'zh-CN': shortcuts.resources.default, 'en-US': english }))(
    'are named in %s',
    (_language, names) => {
      const wanted = shortcuts.actions.map(
        ({ name }) => /^\$\{resource\.(\w+)\}$/u.exec(name)?.[1],
      );
      expect(Object.keys(names)).toEqual(wanted);
    },
  );
});
