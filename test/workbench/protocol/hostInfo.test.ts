import { describe, expect, it } from 'vitest';
import { frameIdentity } from '../../../src/workbench/protocol/hostInfo.ts';

const info = {
  locale: 'zh-CN',
  conversationId: 'c',
  appId: 'a',
  hostOrigin: 'https://localhost:3000',
  isShared: true,
  servesFunctions: true,
};

describe('frameIdentity', () => {
  it('tells host, platform, language and flags in the address', () => {
    const { address } = frameIdentity('https://localhost:3000/taskpane.html', info);
    expect(address).toMatch(
      /^https:\/\/localhost:3000\/taskpane\.html\?_host_Info=Excel\$Web\$16\.00\$zh-CN\$[-\w]+\$\$disableLogging\$3$/u,
    );
  });

  it.each([
    [false, false, 0],
    [true, false, 1],
    [false, true, 2],
  ])(
    'tells a page that is shared (%j) and serves functions (%j) as %i',
    (isShared, servesFunctions, kind) => {
      const { address } = frameIdentity('https://localhost/', {
        ...info,
        isShared,
        servesFunctions,
      });
      expect(address).toMatch(new RegExp(`disableLogging\\$${kind}$`, 'u'));
    },
  );

  it('keeps what the address already has', () => {
    const { address } = frameIdentity('https://localhost:3000/taskpane.html?edition=1#home', info);
    expect(address).toMatch(/taskpane\.html\?edition=1&_host_Info=[^#]+#home$/u);
  });

  it('tells the same, and whom to talk to, in the name of the frame', () => {
    const { name } = frameIdentity('https://localhost:3000/', info);
    expect(JSON.parse(name)).toMatchObject({
      baseFrameName: 'agave',
      xdmInfo: 'c|a|https://localhost:3000',
    });
    expect(name).toMatch(/"hostInfo":"Excel\|Web\|16\.00\|zh-CN\|[^"]*\|3"/u);
  });
});
