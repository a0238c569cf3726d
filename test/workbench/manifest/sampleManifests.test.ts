// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../src/workbench/manifest/readManifest.ts';
import { messagesIn } from '../../../src/workbench/shell/messages.ts';
import { samplesOrigin } from '../../support/manifestText.ts';
import { sampleManifests } from '../../support/sampleManifests.ts';

const options = { language: 'en-US', origin: samplesOrigin, parser: new DOMParser() };
const accepted = sampleManifests.filter(({ refused }) => refused === undefined);
const refused = sampleManifests.filter((sample) => sample.refused !== undefined);

describe('the manifests of Microsoft’s samples', () => {
  it.each(accepted)('$kind is read', ({ text, labels = [], formula }) => {
    const result = readManifest(text, options);
    expect(result).toMatchObject({ ok: true });
    if (!result.ok) return;
    const { tabs, functions, pages } = result.manifest;
    const controls = tabs.flatMap(({ groups }) => groups.flatMap((group) => group.controls));
    expect(controls.map(({ label }) => label)).toEqual(labels);
    expect(functions?.namespace).toBe(formula === undefined ? undefined : 'PROBE');
    expect(pages.pane).toMatch(/^https:\/\/addin\.test\/(?:pane|addin)\.html$/u);
  });

  it.each(refused)('$kind is refused, in words', ({ text, refused: reason }) => {
    const result = readManifest(text, options);
    const problems = result.ok ? [] : result.problems;
    expect(problems.map(({ fault, at }) => `${fault} ${at}`)).toEqual([reason]);
    for (const language of ['zh-CN', 'en-US'] as const) {
      expect(problems.map(messagesIn(language).fault).join('')).toMatch(/\S{4}/u);
    }
  });
});
