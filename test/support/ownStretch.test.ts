import { describe, expect, it } from 'vitest';
import { ownStretch, samplingInterval, type Profile, type Stretch } from './ownStretch.ts';

const node = (id: number, functionName: string, url: string, ...children: number[]) => ({
  id,
  callFrame: { functionName, url },
  children,
});

/** The pane writes, by way of office.js; the host, which the pane calls, calculates; a page that is idle, and one that collects. */
const nodes: Profile['nodes'] = [
  node(1, '(root)', '', 2, 4, 5, 6),
  node(2, 'write', 'https://localhost/pane.js', 3, 7),
  node(3, 'sync', 'https://localhost/office.js'),
  node(4, 'run', 'https://localhost/workbench.js'),
  node(5, '(garbage collector)', ''),
  node(6, '(idle)', ''),
  node(7, 'calculate', 'https://localhost/vendors-univerjs.js', 8),
  node(8, 'map', ''),
];

const stretchOf = (...samples: number[]): Stretch =>
  ownStretch({ nodes, samples, timeDeltas: samples.map(() => samplingInterval) });

describe('ownStretch', () => {
  it.each<[string, readonly number[], number]>([
    ['adds up what the pane does, with what is collected meanwhile', [2, 3, 5, 2], 8],
    ['ends where the page is idle', [2, 2, 6, 2], 4],
    ['counts nothing of the host, nor what the host calls', [4, 7, 8, 4], 0],
    ['ends where the host is at work', [2, 4, 2, 2, 2], 6],
    ['counts no collecting that nobody of ours began', [5, 5, 6], 0],
  ])('%s', (_what, samples, milliseconds) => {
    expect(stretchOf(...samples).milliseconds).toBe(milliseconds);
  });

  it('counts no wait for the processor', () => {
    const late = { nodes, samples: [2, 2, 2], timeDeltas: [2000, 500_000, 2000] };
    expect(ownStretch(late).milliseconds).toBe(8);
  });

  it('counts 50 ms of a collection at most, each time', () => {
    const long = Array.from({ length: 100 }, () => 5);
    expect(stretchOf(2, ...long, 2).milliseconds).toBe(54);
    expect(stretchOf(2, ...long, 2, ...long, 2).milliseconds).toBe(106);
  });

  it('names what took most of it', () => {
    expect(stretchOf(4, 6, 3, 2, 3).busiest).toEqual([
      'sync office.js: 4 ms',
      'write pane.js: 2 ms',
    ]);
  });
});
