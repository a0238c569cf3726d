import { commonArea, parseAddress } from '../app/ports/cellAddress.ts';
import { done, refused, type Outcome } from '../app/ports/outcome.ts';
import type { PartOfWorkbook, ShownTexts } from '../app/ports/workbookPort.ts';
import { readAreas, type SheetArea } from './readAreas.ts';
import { usedAreasIn } from './readUsedAreas.ts';
import { readExcel } from './runExcel.ts';

/** More cells than this are no table that anybody pastes. */
const mostCells = 10_000;

/** What the cells of parts of the workbook show, as far as their sheets are used; undefined for one in which nothing is. */
export async function readTexts(
  parts: readonly PartOfWorkbook[],
): Promise<Outcome<readonly (ShownTexts | undefined)[]>> {
  return readExcel(async (context) => {
    const used = await usedAreasIn(
      context,
      parts.map(({ sheet }) => sheet),
    );
    const areas = parts.map(({ sheet, address }, at): SheetArea | undefined => {
      const whole = used[at];
      const asked = address === undefined ? whole : parseAddress(address);
      const area = whole && asked && commonArea(whole, asked);
      return area && { sheet, ...area };
    });
    const there = areas.filter((area) => area !== undefined);
    const count = there.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    if (count > mostCells) return refused({ code: 'too-large' });
    const read = await readAreas(context, there, ['text']);
    if (!read.ok) return read;
    return done(
      areas.map((area) => {
        if (area === undefined) return undefined;
        const own = read.value.filter((each) => isPartOf(each.area, area));
        const texts = own.flatMap(({ rows }) => rows('text').map((row) => row.map(String)));
        return Object.assign(area, { texts });
      }),
    );
  });
}

/** An area may be read in several parts, its rows in their order. */
function isPartOf(part: SheetArea, area: SheetArea): boolean {
  return (
    part.sheet === area.sheet && part.column === area.column && commonArea(part, area) !== undefined
  );
}
