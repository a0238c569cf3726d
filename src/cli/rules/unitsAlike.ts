/** Bases of units that measure rather than count: none of them stands for another. */
export const measuredBases: ReadonlySet<string> = new Set([
  ...'1 元 美元 欧元 日元 港元 英镑 米 平方米 立方米 公斤 克 升 亩 瓦 Wh 克拉 秒 小时 分钟 度'.split(
    ' ',
  ),
  '吨标准煤',
]);

/** How texts count positions: 第23位, 前30强, 第三名. */
const positions: ReadonlySet<string> = new Set(['位', '强', '名']);

/**
 * Whether a unit's base and what a text counts may mean the same: measures and money only themselves, positions each other,
 * and measure words of things counted one by one any of their kind (八口岸 is 8 个).
 *
 * @example
 * unitsAlike('元', '美元'); // => false
 * unitsAlike('个', '家'); // => true
 */
export function unitsAlike(base: string, printed: string): boolean {
  if (base === printed) return true;
  if (positions.has(base)) return positions.has(printed);
  return isCounted(base) && isCounted(printed);
}

const isCounted = (base: string): boolean => !measuredBases.has(base) && base !== '位';
