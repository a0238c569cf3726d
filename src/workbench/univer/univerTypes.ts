import type { FUniver } from '@univerjs/core/facade';

/** A workbook of the grid. */
export type UniverBook = ReturnType<FUniver['createWorkbook']>;
/** A worksheet of the grid. */
export type UniverWorksheet = ReturnType<UniverBook['getActiveSheet']>;
/** A range of the grid. */
export type UniverRange = ReturnType<UniverWorksheet['getDataRange']>;
