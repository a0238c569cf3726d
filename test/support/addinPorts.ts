import type { Frame } from 'playwright-core';
import type { WorkbookPort } from '../../src/app/ports/workbookPort.ts';
import { insideAddin } from './insideAddin.ts';

/** Calls a method of the workbook's port inside the add-in's page. */
export type CallWorkbook = <Name extends AsyncMethod>(
  name: Name,
  ...given: Parameters<WorkbookPort[Name]>
) => Promise<Awaited<ReturnType<WorkbookPort[Name]>>>;

type AsyncMethod = {
  [Name in keyof WorkbookPort]: WorkbookPort[Name] extends (...given: never) => Promise<unknown>
    ? Name
    : never;
}[keyof WorkbookPort];

/**
 * The workbook's port as it is in `src/excel`.
 *
 * @param beside code that shares its modules; what it exports is beside `excelWorkbook` in the global `excelPort`
 */
export async function workbookInside(addin: Frame, beside = ''): Promise<CallWorkbook> {
  const port = `export { excelWorkbook } from './excel/excelWorkbook.ts';`;
  await insideAddin(addin, 'excelPort', `${port}\n${beside}`);
  return async <Name extends AsyncMethod>(
    name: Name,
    ...given: Parameters<WorkbookPort[Name]>
  ): Promise<Awaited<ReturnType<WorkbookPort[Name]>>> =>
    addin.evaluate<Awaited<ReturnType<WorkbookPort[Name]>>>(
      `excelPort.excelWorkbook[${JSON.stringify(name)}](...${JSON.stringify(given)})`,
    );
}
