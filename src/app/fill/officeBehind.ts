const office =
  /^\s*(?:市|省)?\s*(?:海关|关区|统计局|商务[厅局]|财政[厅局]|税务局|银行|大学|学院|研究院|日报|机场|customs\b|university|college|bank\b|airport|(?:statistics )?bureau)/iu;

/**
 * How long the name of an office is that stands behind a place in a text, which has it in its name and lies there: its figures are
 * not those of the place. 0 where none does.
 *
 * @param to where the place ends
 *
 * @example
 * // 郑州海关, 洛阳市统计局, Zhengzhou Customs: 2, 4, 8; 郑州进出口: 0
 */
export const officeBehind = (text: string, to: number): number =>
  office.exec(text.slice(to))?.[0].length ?? 0;
