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

/** The workbook's port as it is in `src/excel`. */
export async function workbookInside(addin: Frame): Promise<CallWorkbook> {
  await insideAddin(addin, 'excelPort', `export * from './excel/excelWorkbook.ts';`);
  return async <Name extends AsyncMethod>(
    name: Name,
    ...given: Parameters<WorkbookPort[Name]>
  ): Promise<Awaited<ReturnType<WorkbookPort[Name]>>> =>
    addin.evaluate<Awaited<ReturnType<WorkbookPort[Name]>>>(
      `excelPort.excelWorkbook[${JSON.stringify(name)}](...${JSON.stringify(given)})`,
    );
}
