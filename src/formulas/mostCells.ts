/** A whole column taken for a range does not fill the sheet, nor hold the workbook up. */
export const mostCells = 50_000;
