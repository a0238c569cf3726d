import type { SheetGrid } from '../grid/grid.ts';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../richApi/apiError.ts';
import { ApiObject } from '../richApi/apiObject.ts';
import type { CommentRecord } from './bookRecords.ts';
import { fixed, itemMethods, type ExcelModel } from './excelModel.ts';
import { givenPlace } from './givenPlace.ts';
import { demandAllowed } from './protectedGrid.ts';

/** `Excel.Comment`. */
export function commentObject(model: ExcelModel, record: CommentRecord): ApiObject {
  return new ApiObject({
    type: 'Comment',
    properties: {
      id: fixed(record.id),
      authorName: fixed(''),
      authorEmail: fixed(''),
      content: {
        get: () => record.content,
        set: (given) => {
          if (typeof given !== 'string') throw invalidArgument();
          demandAllowed(model.records(), record.sheetId, 'allowEditObjects');
          record.content = given;
        },
      },
      contentType: fixed('Plain'),
      creationDate: fixed(record.created),
      resolved: {
        get: () => record.resolved,
        set: (given) => {
          record.resolved = given === true;
        },
      },
    },
    identity: () => ({ Id: record.id }),
    methods: {
      delete: () => {
        demandAllowed(model.records(), record.sheetId, 'allowEditObjects');
        const { comments } = model.records();
        comments.splice(comments.indexOf(record), 1);
      },
      getLocation: () => {
        const sheet = model.grid.sheet(record.sheetId);
        if (sheet === null) throw itemNotFound();
        return model.range({
          sheet,
          area: { row: record.row, column: record.column, rows: 1, columns: 1 },
        });
      },
    },
  });
}

/** `Excel.CommentCollection` of a sheet, or of the workbook. */
export function commentsObject(model: ExcelModel, sheetId: string | null): ApiObject {
  const records = (): CommentRecord[] =>
    model.records().comments.filter((comment) => sheetId === null || comment.sheetId === sheetId);
  const ownSheet = (): SheetGrid | null => (sheetId === null ? null : model.grid.sheet(sheetId));
  const items = (): ApiObject[] => records().map((record) => model.comment(record));
  const at = (given: unknown): CommentRecord | undefined => {
    const { sheet, area } = givenPlace(model, given, ownSheet());
    return model
      .records()
      .comments.find(
        (entry) =>
          entry.sheetId === sheet.id && entry.row === area.row && entry.column === area.column,
      );
  };
  const find = (key: string): ApiObject | null => {
    const record = records().find(({ id }) => id === key);
    return record === undefined ? null : model.comment(record);
  };
  return new ApiObject({
    type: 'CommentCollection',
    items,
    methods: {
      ...itemMethods(items, find, itemNotFound),
      add: (given) => {
        if (at(given.raw(0)) !== undefined) throw itemAlreadyExists();
        const { sheet, area } = givenPlace(model, given.raw(0), ownSheet());
        const book = model.records();
        demandAllowed(book, sheet.id, 'allowEditObjects');
        const record: CommentRecord = {
          id: `{comment-${book.nextNumber}}`,
          sheetId: sheet.id,
          row: area.row,
          column: area.column,
          content: given.text(1),
          resolved: false,
          created: new Date().toISOString(),
        };
        book.nextNumber += 1;
        book.comments.push(record);
        return model.comment(record);
      },
      getItemByCell: (given) => {
        const record = at(given.raw(0));
        if (record === undefined) throw itemNotFound();
        return model.comment(record);
      },
    },
  });
}
