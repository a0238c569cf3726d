import { parseUnit } from '../../domain/unit.ts';

/** Measure words and units that the packages' own units do not tell. */
const common = [
  '% ‰ 个百分点 個百分點 百分点 倍 元 美元 欧元 日元 港元 人 家 个 個 项 項 种 條 条 座 台 辆 輛 部 架 艘 列 班',
  '次 届 屆 位 名 户 批 套 件 份 块 片 道 所 处 国 吨 噸 公斤 千克 斤 克 公里 米 平方公里 平方米 亩 公顷 标箱 单',
  '头 只 株 克拉 秒 分钟 小时 个月 度 千瓦 瓦 千瓦时 GWh MWh kWh GW MW kW 强 站点 口岸',
  'percent yuan dollars countries people',
]
  .flatMap((line) => line.split(' '))
  .concat('percentage points', 'US dollars');

/**
 * What may stand behind a number: the given units, their bases and common measure words, the longest first.
 *
 * @param units units that the data package uses
 */
export function numeralUnits(units: readonly string[]): readonly string[] {
  const bases = units
    .flatMap((unit) => [unit, parseUnit(unit).base])
    .filter((unit) => unit !== '1');
  return [...new Set([...common, ...bases])].toSorted((left, right) => right.length - left.length);
}
