import { editionsBook, newer } from '../support/editionsBook.ts';
import { newestDataset } from '../support/newestEdition.ts';
import { short } from './median.ts';
import { stretchMeter } from './stretchMeter.ts';

/** Formulas on so many sheets. */
const sheets = 20;

/**
 * How long it takes to list what another edition changes in a workbook, and to move it, in the add-in itself; and for how long the
 * page can neither draw nor hear the user at a stretch. What the host needs is measured beside it.
 */
export async function benchMove(): Promise<readonly object[]> {
  const lines: object[] = [];
  for (const formulas of [200, 2000, 20_000]) {
    // oxlint-disable-next-line no-await-in-loop -- measured one after the other
    lines.push(await moveOf(formulas));
  }
  return lines;
}

async function moveOf(formulas: number): Promise<object> {
  const places = newestDataset.edition.places.filter(({ id }) => id.startsWith('41'));
  const cells = Array.from({ length: formulas }, (_formula, at): [string, string] => {
    const place = places[at % places.length]?.id ?? '';
    const year = 2015 + (Math.floor(at / places.length) % 10);
    return [
      `S${(at % sheets) + 1}!B${Math.floor(at / sheets) + 2}`,
      `=HENAN.TRADE("${place}",${year})`,
    ];
  });
  const { workbook, preview, move } = editionsBook({});
  for (const [address, formula] of cells) workbook.put(address, formula);
  const { work, longest } = stretchMeter();
  const start = performance.now();
  const listed = await preview(newer, 'workbook', work);
  const between = performance.now();
  const moved = await move(
    listed,
    listed.rows.map(({ key }) => key),
    work,
  );
  const end = performance.now();
  return {
    bench: 'move of a workbook to another edition',
    formulas,
    changed: moved.cells.length,
    listMicrosecondsPerFormula: short(((between - start) * 1000) / formulas),
    moveMicrosecondsPerFormula: short(((end - between) * 1000) / formulas),
    longestStretchMilliseconds: short(longest()),
  };
}
