import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sharedBrowser } from '../support/browser/sharedBrowser.ts';
import { openWorkbench, type WorkbenchPage } from '../support/workbenchPage.ts';

describe('the workbench by plain http', () => {
  const browser = sharedBrowser();
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await openWorkbench(browser(), inject('plainAddress'));
  });
  afterAll(async () => workbench.close());

  it('runs the add-in, which answers', async () => {
    await workbench.call('addSheet', 'T');
    await workbench.call('enter', 'T!A1', '=HENAN.TRADE("济源",2025)');
    await workbench.call('settled');
    expect(await workbench.call('value', 'T!A1')).toBe(527.7);
  });

  it('stays at its own address in every frame', async () => {
    const frames = workbench.page.frames().map((frame) => new URL(frame.url()).origin);
    expect(new Set(frames)).toEqual(new Set([new URL(inject('plainAddress')).origin]));
  });

  it.each(['manifest.xml', 'functions.json', 'functions-en-US.json'])(
    'serves %s with its own address, and by https with that of Excel',
    async (file) => {
      const read = async (address: string): Promise<string> =>
        (await workbench.page.request.get(`${address}${file}`)).text();
      const [plain, secure] = [inject('plainAddress'), inject('secureAddress')];
      const plainText = await read(plain);
      expect(plainText).toContain(plain);
      expect(plainText).not.toContain(secure);
      expect(await read(secure)).toBe(plainText.replaceAll(plain, secure));
    },
  );
});
