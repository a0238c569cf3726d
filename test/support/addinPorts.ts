import { build } from 'esbuild';
import type { Frame } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import type { WorkbookPort } from '../../src/app/ports/workbookPort.ts';

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

/** The adapter as it is in `src/excel`, put into the add-in's page beside its own code, on the real office.js. */
export async function workbookInside(addin: Frame): Promise<CallWorkbook> {
  const entry = fileURLToPath(new URL('../../src/excel/excelWorkbook.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'excelPort',
    target: 'es2022',
  });
  const code = outputFiles[0]?.text ?? '';
  await addin.evaluate(`${code}; globalThis.excelPort = excelPort; undefined`);
  return async <Name extends AsyncMethod>(
    name: Name,
    ...given: Parameters<WorkbookPort[Name]>
  ): Promise<Awaited<ReturnType<WorkbookPort[Name]>>> =>
    addin.evaluate<Awaited<ReturnType<WorkbookPort[Name]>>>(
      `excelPort.excelWorkbook[${JSON.stringify(name)}](...${JSON.stringify(given)})`,
    );
}
