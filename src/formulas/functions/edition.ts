import { success } from '../../domain/result.ts';
import { defineFunction } from './functionDefinition.ts';

/** `EDITION()`: the edition that answers in this workbook. */
export const edition = defineFunction({
  id: 'EDITION',
  summary: {
    'zh-CN': '本工作簿所用的数据版本',
    'en-US': 'The edition of the data that answers in this workbook',
  },
  parameters: [],
  result: 'text',
  evaluate: (_values, { dataset }) => success({ kind: 'value', value: dataset.edition.id }),
});
