import { inOrder } from '../../app/longWork/inOrder.ts';
import type { LongWork } from '../../app/longWork/longWork.ts';
import { nextStep } from '../../app/longWork/nextStep.ts';
import { done, refused, type Outcome } from '../../app/ports/outcome.ts';
import {
  hostQuestions,
  type HostObservation,
  type HostQuestion,
} from '../../app/selfTest/hostQuestion.ts';
import { namespace } from '../../formulas/product.ts';
import { freeName } from '../freeName.ts';
import { readExcel } from '../runExcel.ts';
import { supports } from '../supports.ts';
import { askBlank } from './askBlank.ts';
import { askProtected } from './askProtected.ts';
import { askReach } from './askReach.ts';
import { askSpilledFormula } from './askSpilledFormula.ts';
import { askTyping } from './askTyping.ts';
import { askWhileBusy } from './askWhileBusy.ts';
import type { SelfTestSheet } from './selfTestSheet.ts';

const asks: Readonly<Record<HostQuestion, (sheet: SelfTestSheet) => Promise<string>>> = {
  spilledFormula: askSpilledFormula,
  whileEntering: async (sheet) => askWhileBusy(sheet, 'enter'),
  whileCalculating: async (sheet) => askWhileBusy(sheet, 'calculate'),
  calculateReach: askReach,
  blankCell: async (sheet) => askBlank(sheet, 'cell'),
  blankInRange: async (sheet) => askBlank(sheet, 'range'),
  protectedCalculate: async (sheet) => askProtected(sheet, 'calculate'),
  protectedEnter: async (sheet) => askProtected(sheet, 'enter'),
  typing: askTyping,
};

/** Asks the host every question on a sheet of its own, one after the other, and deletes the sheet. */
export async function runSelfTest(work: LongWork): Promise<Outcome<readonly HostObservation[]>> {
  if (!supports('ExcelApi', '1.7')) {
    return refused({ code: 'not-supported', needs: 'ExcelApi 1.7' });
  }
  return readExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const taken = worksheets.items.map(({ name }) => name);
    const sheet = openSheet(context, freeName(`${namespace} self test`, taken));
    try {
      return await askAll(sheet.selfTest, work);
    } finally {
      sheet.remove();
      await context.sync();
    }
  });
}

async function askAll(
  sheet: SelfTestSheet,
  work: LongWork,
): Promise<Outcome<readonly HostObservation[]>> {
  const total = hostQuestions.length;
  return inOrder(hostQuestions.entries(), async ([asked, question]) => {
    const step = await nextStep(work, { stage: 'calculating', done: asked, total });
    return step.ok ? done({ question, seen: await asks[question](sheet) }) : step;
  });
}

function openSheet(
  context: Excel.RequestContext,
  name: string,
): { readonly selfTest: SelfTestSheet; readonly remove: () => void } {
  const sheet = context.workbook.worksheets.add(name);
  return {
    selfTest: {
      name,
      range: (address) => sheet.getRange(address),
      sync: async () => context.sync(),
      activate: () => sheet.activate(),
      protect: (isProtected) =>
        isProtected ? sheet.protection.protect() : sheet.protection.unprotect(),
    },
    remove: () => sheet.delete(),
  };
}
