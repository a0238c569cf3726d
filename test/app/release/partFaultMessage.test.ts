import { describe, expect, it } from 'vitest';
import type { PartFault } from '../../../src/app/release/partFault.ts';
import { partFaultMessage } from '../../../src/app/release/partFaultMessage.ts';

const wanted = '1.1.0+aaaaaaaa';
const cases: readonly (readonly [fault: PartFault, chinese: RegExp, english: RegExp])[] = [
  [{ kind: 'unreachable' }, /检查网络/u, /check the network/u],
  [
    { kind: 'replaced', there: '1.2.0+bbbbbbbb', wanted },
    /服务器上是 1\.2\.0\+bbbbbbbb，这个窗格要的是 1\.1\.0\+aaaaaaaa.*重新载入/u,
    /the server has 1\.2\.0\+bbbbbbbb, this pane wants 1\.1\.0\+aaaaaaaa\. Reload/u,
  ],
  [
    { kind: 'missing', file: 'pane.1.js', status: 404, wanted },
    /缺少 1\.1\.0\+aaaaaaaa 的文件 pane\.1\.js（HTTP 404）/u,
    /lacks the file pane\.1\.js of 1\.1\.0\+aaaaaaaa \(HTTP 404\)/u,
  ],
  [
    { kind: 'altered', file: 'pane.1.js', wanted },
    /pane\.1\.js 送达时不完整/u,
    /pane\.1\.js of 1\.1\.0\+aaaaaaaa arrived cut short/u,
  ],
];

describe('partFaultMessage', () => {
  it.each(cases)('says of $kind what it is and what to do', (fault, chinese, english) => {
    expect(partFaultMessage(fault, 'zh-CN')).toMatch(chinese);
    expect(partFaultMessage(fault, 'en-US')).toMatch(english);
  });

  it('blames the network for nothing else', () => {
    for (const [fault] of cases.slice(1)) {
      expect(partFaultMessage(fault, 'zh-CN')).not.toContain('网络');
      expect(partFaultMessage(fault, 'en-US')).not.toContain('network');
    }
  });
});
