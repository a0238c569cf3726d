import { beforeAll, beforeEach, inject } from 'vitest';
import type { RangeAddress } from '../../src/app/ports/rangeAddress.ts';
import { workbookInside, type CallWorkbook } from './addinPorts.ts';
import { sharedBrowser } from './browser/sharedBrowser.ts';
import { openWorkbench, type WorkbenchPage } from './workbenchPage.ts';

/** An empty sheet for each test, in a workbench with the port of `src/excel` inside its add-in. */
export interface ExcelSheet {
  readonly workbench: () => WorkbenchPage;
  readonly workbook: CallWorkbook;
  readonly name: () => string;
  /** A range of the sheet. */
  readonly at: (address: string) => RangeAddress;
  /** Enters as if typed. */
  readonly enter: (address: string, input: string) => Promise<void>;
  /** The values of a range, once all is calculated. */
  readonly values: (address: string) => Promise<unknown>;
  readonly text: (address: string) => Promise<string>;
  readonly formula: (address: string) => Promise<string>;
}

/**
 * To be called in a `describe`.
 *
 * @param beside code that shares the modules of the port
 */
export function useExcelSheet(beside = ''): ExcelSheet {
  const browser = sharedBrowser();
  let opened: WorkbenchPage | undefined;
  let call: CallWorkbook | undefined;
  let sheets = 0;

  const workbench = (): WorkbenchPage => {
    if (opened === undefined) throw new Error('The workbench is not open yet.');
    return opened;
  };
  const name = (): string => `T${sheets}`;
  const on = (address: string): string => `${name()}!${address}`;

  beforeAll(async () => {
    opened = await openWorkbench(browser(), inject('address'));
    call = await workbookInside(opened.addin, beside);
  });
  beforeEach(async () => {
    sheets += 1;
    await workbench().call('addSheet', name());
    await workbench().call('select', on('B2'));
    await workbench().call('settled');
  });

  return {
    workbench,
    name,
    workbook: (method, ...given) => {
      if (call === undefined) throw new Error('The workbench is not open yet.');
      return call(method, ...given);
    },
    at: (address) => ({ sheet: name(), address }),
    enter: async (address, input) => workbench().call('enter', on(address), input),
    values: async (address) => {
      await workbench().call('settled');
      return workbench().call('values', on(address));
    },
    text: async (address) => workbench().call('text', on(address)),
    formula: async (address) => workbench().call('formula', on(address)),
  };
}
