import { answersNamespace } from '../app/editions/answersPart.ts';
import { inOrder } from '../app/longWork/inOrder.ts';
import type { AnswersStore } from '../app/ports/answersStore.ts';
import { done, refused, type Outcome } from '../app/ports/outcome.ts';
import { readExcel } from './runExcel.ts';
import { supports } from './supports.ts';

/** The parts of the open workbook's file in which it keeps answers; each in a request of its own, as one may be large. */
export const excelAnswers: AnswersStore = {
  read: async () => {
    const ids = await partIds();
    if (!ids.ok) return ids;
    return inOrder(ids.value, async (id) =>
      readExcel(async (context) => {
        const xml = xmlOf(context, id);
        await context.sync();
        return done(xml.value);
      }),
    );
  },
  add,
  replace: async (parts) => {
    const old = await partIds();
    if (!old.ok) return old;
    const added = await add(parts);
    if (!added.ok) return added;
    return readExcel(async (context) => {
      for (const id of old.value) context.workbook.customXmlParts.getItem(id).delete();
      await context.sync();
      return done(undefined);
    });
  },
};

function xmlOf(context: Excel.RequestContext, id: string): OfficeExtension.ClientResult<string> {
  return context.workbook.customXmlParts.getItem(id).getXml();
}

async function add(parts: readonly string[]): Promise<Outcome<void>> {
  if (!supports('ExcelApi', '1.5')) return notSupported;
  const added = await inOrder(parts, async (part) =>
    readExcel(async (context) => {
      context.workbook.customXmlParts.add(part);
      await context.sync();
      return done(undefined);
    }),
  );
  return added.ok ? done(undefined) : added;
}

async function partIds(): Promise<Outcome<readonly string[]>> {
  if (!supports('ExcelApi', '1.5')) return notSupported;
  return readExcel(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(answersNamespace);
    parts.load('items/id');
    await context.sync();
    return done(parts.items.map(({ id }) => id));
  });
}

const notSupported = refused({ code: 'not-supported', needs: 'ExcelApi 1.5' });
