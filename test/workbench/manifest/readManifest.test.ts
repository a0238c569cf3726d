// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest, type ManifestResult } from '../../../src/workbench/manifest/readManifest.ts';

const probe = readFileSync(join(import.meta.dirname, '../addin/manifest.xml'), 'utf8');

const fileOf = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../addin', name), 'utf8');
const separate = fileOf('separate.xml');
const paneOnly = fileOf('paneOnly.xml');

function read(text: string, language = 'en-US', origin = 'https://addin.test'): ManifestResult {
  return readManifest(text, { language, origin, parser: new DOMParser() });
}

function problems(text: string, origin?: string): string[] {
  const result = read(text, 'en-US', origin);
  return result.ok ? [] : result.problems.map(({ fault, at }) => `${fault} ${at}`);
}

describe('readManifest', () => {
  it('reads pane, functions, ribbon, context menu and shortcuts', () => {
    expect(read(probe)).toMatchObject({
      ok: true,
      manifest: {
        name: 'Probe',
        pages: {
          isShared: true,
          pane: 'https://addin.test/addin.html',
          commands: 'https://addin.test/addin.html',
          functions: 'https://addin.test/addin.html',
        },
        functions: { namespace: 'PROBE', metadata: 'https://addin.test/functions.json' },
        tabs: [
          {
            id: 'Probe.Tab',
            label: 'Probe',
            groups: [
              {
                label: 'Tools',
                controls: [
                  {
                    kind: 'button',
                    label: 'Open pane',
                    tipText: 'Shows the pane.',
                    action: { kind: 'show-pane' },
                  },
                  {
                    kind: 'menu',
                    items: [
                      { id: 'Probe.Stamp', action: { kind: 'execute', functionName: 'stamp' } },
                    ],
                  },
                ],
              },
            ],
          },
        ],
        contextMenu: [{ id: 'Probe.Context', label: 'Stamp the cell' }],
        shortcuts: { address: 'https://addin.test/shortcuts.json', resources: null },
      },
    });
  });

  it('reads pages of their own where there is no shared runtime', () => {
    expect(read(separate)).toMatchObject({
      manifest: {
        pages: {
          isShared: false,
          pane: 'https://addin.test/pane.html',
          commands: 'https://addin.test/commands.html',
          functions: 'https://addin.test/functions.html',
        },
        functions: { namespace: 'PROBE' },
        tabs: [{ id: 'TabHome', label: 'Home' }],
      },
    });
  });

  it('reads a runtime that lives no longer than the pane as none', () => {
    const short = probe.replace('lifetime="long"', 'lifetime="short"');
    expect(read(short)).toMatchObject({ manifest: { pages: { isShared: false } } });
  });

  it('reads a pane without anything else', () => {
    expect(read(paneOnly)).toMatchObject({
      manifest: {
        pages: { pane: 'https://addin.test/pane.html', commands: null, functions: null },
        functions: null,
        tabs: [],
      },
    });
  });

  it('reads the newest of nested versions', () => {
    const nested = separate
      .replace(
        '<VersionOverrides xmlns',
        '<VersionOverrides xsi:type="Old"><VersionOverrides xmlns',
      )
      .replace('</VersionOverrides>', '</VersionOverrides></VersionOverrides>');
    expect(read(nested)).toMatchObject({ manifest: { tabs: [{ id: 'TabHome' }] } });
  });

  it('takes the texts and files of the language where the manifest has them', () => {
    expect(read(probe, 'zh-CN')).toMatchObject({
      manifest: {
        name: '探针',
        functions: { metadata: 'https://addin.test/functions-zh-CN.json' },
        tabs: [
          {
            label: '探针',
            groups: [{ controls: [{ label: '打开窗格', tipText: 'Shows the pane.' }, {}] }],
          },
        ],
      },
    });
  });

  it.each([
    ['no XML', 'not a manifest', 'no-xml OfficeApp'],
    ['another document', '<Office/>', 'no-xml OfficeApp'],
    [
      'a resource that is not there',
      probe.replace('bt:String id="Group"', 'bt:String id="Grupo"'),
      'unknown-resource Group Probe.Group/Label #Group',
    ],
    [
      'an Override without its prefix, closed too early',
      probe.replace('id="Functions" D', 'id="Function" D'),
      'unknown-resource CustomFunctions/Metadata #Functions',
    ],
    [
      'http',
      probe.replace('id="Page" DefaultValue="https:', 'id="Page" DefaultValue="http:'),
      'no-https Runtimes/Runtime http://addin.test/addin.html',
    ],
    [
      'a page of its own for functions',
      probe.replace(
        '<Page><SourceLocation resid="Page"/>',
        '<Page><SourceLocation resid="Functions"/>',
      ),
      'no-shared-runtime CustomFunctions/Page #Functions',
    ],
    [
      'functions without a page, which the web cannot run',
      separate.replace('<Page><SourceLocation resid="FunctionsPage"/></Page>', ''),
      'missing CustomFunctions/Page',
    ],
    [
      'a button that shows no page',
      separate.replace('<SourceLocation resid="SecondPane"/>', ''),
      'missing Control Separate.Second/Action/SourceLocation',
    ],
    [
      'an add-in without any page',
      paneOnly.replace(/<SourceLocation[^>]*>/u, ''),
      'missing SourceLocation',
    ],
    [
      'a button that does nothing',
      probe.replace('<FunctionName>stamp</FunctionName>', ''),
      'missing Control Probe.Stamp/FunctionName',
    ],
    [
      'a button without words',
      probe.replace('<Label resid="Open"/>', ''),
      'missing Control Probe.Open/Label',
    ],
  ])('refuses %s', (_what, text, problem) => {
    expect(problems(text)).toContain(problem);
  });

  it('refuses a page of another host, which office.js would not talk to', () => {
    expect(problems(probe, 'https://localhost:3000')).toEqual([
      'other-host https://addin.test/addin.html',
    ]);
  });

  it('lets by plain http only what stands beside the workbench', () => {
    const plain = probe.replaceAll('https://addin.test/', 'http://addin.test/');
    expect(problems(plain, 'http://addin.test')).toEqual([]);
    expect(problems(plain, 'http://other.test')).toContainEqual(
      expect.stringMatching(/^no-https .* http:\/\/addin\.test\/addin\.html$/u),
    );
  });
});
