import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from './cruiseFolder.ts';
import { sourceFiles } from './sourceFiles.ts';

/** Layers of which something is shipped to Excel. */
const shipped = /^src\/(?:domain|dataset|derive|formulas|app|excel|pane|entries)\//u;

const reach =
  /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|localStorage|sessionStorage|indexedDB|idb-keyval|document\.cookie/gu;

/** What the privacy statement says of network and storage (`src/help/texts/privacy.ts`): change both together. */
const told = {
  'src/excel/editionCache.ts': ['idb-keyval'],
  'src/excel/fetchEdition.ts': ['fetch('],
  'src/excel/fetchEditionList.ts': ['fetch('],
  'src/excel/findPartFault.ts': ['fetch('],
  'src/pane/tour/tourMemory.ts': ['localStorage'],
};

function reached(text: string): readonly string[] {
  return [...new Set(text.match(reach))];
}

describe('the privacy statement', () => {
  it('tells every place where the add-in asks a server or keeps something in the browser', () => {
    const found = sourceFiles('src')
      .filter((path) => shipped.test(path))
      .map((path) => [path, reached(readFileSync(join(repository, path), 'utf8'))] as const)
      .filter(([, names]) => names.length > 0);
    expect(Object.fromEntries(found)).toEqual(told);
  });

  it('would see a request or a store that is new', () => {
    expect(
      reached("await fetch('https://statistics.example'); localStorage.setItem('a', 'b')"),
    ).toEqual(['fetch(', 'localStorage']);
  });
});
