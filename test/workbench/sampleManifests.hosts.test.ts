import { afterEach, describe, inject, it } from 'vitest';
import { sharedBrowser } from '../support/browser/sharedBrowser.ts';
import { openProbePage, type ProbeOptions, type ProbePage } from '../support/probeAddin.ts';
import { sampleManifests, type SampleManifest } from '../support/sampleManifests.ts';

const browser = sharedBrowser();
const refused = sampleManifests.filter((sample) => sample.refused !== undefined);

/** Has the sample stand in the place of the tests' own manifest. */
const optionsOf = ({ text }: SampleManifest): ProbeOptions => ({
  query: 'lang=en-US',
  change: (file, source) => (file === 'manifest.xml' ? text : source),
});

describe('samples that the workbench does not host', () => {
  let probe: ProbePage | undefined;
  afterEach(async () => probe?.close());

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
