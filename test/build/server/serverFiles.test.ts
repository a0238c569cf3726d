import { XmlDocument } from 'libxml2-wasm';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { headerRules } from '../../../src/build/server/headerRules.ts';
import { serverFiles } from '../../../src/build/server/serverFiles.ts';

const files = serverFiles(new URL('https://example.org/henan/'));
const textOf = (name: string): string => files.get(name) ?? '';
const configurationSchema = v.object({
  routes: v.array(v.object({ route: v.string(), headers: v.record(v.string(), v.string()) })),
});

describe(serverFiles, () => {
  it.each([...files.keys()])('says every rule in %s', (name) => {
    for (const { path, headers } of headerRules) {
      expect(textOf(name)).toContain(path.replace('/*', ''));
      for (const [header, value] of headers) {
        expect(textOf(name)).toContain(header);
        expect(textOf(name)).toContain(value);
      }
    }
    expect(textOf(name)).not.toMatch(/X-Frame-Options|icons/u);
  });

  it('names paths from the root where servers ask for that', () => {
    for (const name of ['nginx.conf', '_headers', 'staticwebapp.config.json']) {
      expect(textOf(name)).toContain('/henan/taskpane.html');
    }
  });

  it('tells nginx the types that its own list lacks, and no other twice', () => {
    const [types] = /types \{[^}]*\}/u.exec(textOf('nginx.conf')) ?? [];
    expect(types).toBe('types {\n  application/vnd.apache.parquet parquet;\n}');
  });

  it('is XML for IIS, which takes a header of the folder back before it says another', () => {
    const document = XmlDocument.fromString(textOf('web.config'));
    expect(document.root.name).toBe('configuration');
    document.dispose();
    expect(textOf('web.config')).toMatch(
      /<location path="editions\/index\.json">[^]*?<remove name="Cache-Control" \/><add name="Cache-Control" value="no-cache" \/>/u,
    );
  });

  it('lets the first route that fits be the most special one', () => {
    const { routes } = v.parse(configurationSchema, JSON.parse(textOf('staticwebapp.config.json')));
    const paths = routes.map(({ route }) => route);
    expect(paths.indexOf('/henan/editions/index.json')).toBeLessThan(
      paths.indexOf('/henan/editions/*'),
    );
  });
});
