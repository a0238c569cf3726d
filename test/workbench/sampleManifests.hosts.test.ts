import { afterEach, describe, expect, inject, it } from 'vitest';
import { sharedBrowser } from '../support/browser/sharedBrowser.ts';
import {
  openProbe,
  openProbePage,
  type ProbeOptions,
  type ProbePage,
} from '../support/probeAddin.ts';
import { sampleManifests, type SampleManifest } from '../support/sampleManifests.ts';

const browser = sharedBrowser();
const hosted = sampleManifests.filter(({ refused }) => refused === undefined);
const refused = sampleManifests.filter((sample) => sample.refused !== undefined);

/** Has the sample stand in the place of the tests' own manifest. */
const optionsOf = ({ text }: SampleManifest): ProbeOptions => ({
  query: 'lang=en-US',
  page: text.includes('/addin.html"/></DefaultSettings>') ? 'addin.html' : 'pane.html',
  change: (file, source) => (file === 'manifest.xml' ? text : source),
});

describe('the manifests of Microsoft’s samples, in the workbench', () => {
  let probe: ProbePage | undefined;
  afterEach(async () => probe?.close());

  it.each(hosted)('$kind: its page runs', async (sample) => {
    const { labels = [], formula } = sample;
    probe = await openProbe(browser(), inject('address'), optionsOf(sample));
    expect(await probe.flow('context')).toMatchObject({ host: 'Excel' });
    for (const label of labels) {
      // oxlint-disable-next-line no-await-in-loop -- one button after the other
      expect(await probe.page.getByText(label, { exact: true }).count()).toBeGreaterThan(0);
    }
    if (formula === undefined) return;
    const [text, answer] = formula;
    await probe.inWorkbench(
      `{ workbench.enter("A10", ${JSON.stringify(text)}); await workbench.settled(); }`,
    );
    await expect.poll(async () => probe?.inWorkbench('workbench.value("A10")')).toBe(answer);
  });

  it.each(refused)('$kind: the notice says why not', async (sample) => {
    probe = await openProbePage(browser(), inject('address'), optionsOf(sample));
    const place = sample.refused?.split(' ').at(-1) ?? '';
    await probe.page
      .getByText(/is wrong; the add-in is not loaded/u)
      .first()
      .waitFor();
    await probe.page.getByText(place).first().waitFor();
  });
});
