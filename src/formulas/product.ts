import type { Localized } from '../domain/language.ts';

/** The product's name. */
export const productName: Localized = { 'zh-CN': '豫数', 'en-US': 'Henan Figures' };

/** The namespace of the worksheet functions, as the manifest has it. */
export const namespace = 'HENAN';

/** The table in which a workbook keeps figures of its own, whatever its sheet is called and whatever language its headers are in. */
export const ownTableName = `${productName['zh-CN']}_自录`;
