/** Words of which everybody knows that they make other numbers than are filled: no press makes them right. */
const scope =
  /^区(?!县)|市区|城区|市辖区|本级|^(?:高新区|经开区)|都市圈|限额以上|户籍|专项|city proper|urban (?:districts|area)|metropolitan|municipal districts/iu;
/** With or without what: 不含, 剔除, ex-. */
const without =
  /含|包括|除外|剔除|扣除|\bexcl|\bex\b|\bexcept|\bwithout|\bincl|\bminus\b|\bnet of\b/iu;
/** Another way of counting, or a figure of another time. */
const method =
  /价格计算|滚动|季调|年化|核实|修订|调整后|seasonally|adjusted|trailing|rolling|annuali[sz]ed|\bestimate|revised|\baverage\b|平均/iu;
const yearbook = /年鉴|yearbook/iu;
const scale = /^(?:十|百|千|万|百万|千万|亿|thousands?|millions?|billions?|trillions?)$/iu;
const perHead = /人均|per (?:capita|head)/iu;
const money =
  /[¥￥€£$]|欧元|英镑|日元|港元|按美元|\b(?:eur|gbp|jpy|hkd|rmb|cny|usd|yuan|renminbi|dollars?|mio|mrd)\b|\b(?:rmb|cny|usd)\s*\d|\b\d+\s*(?:m|mn|k|bn)\b/iu;
const plan =
  /计划|预算|预测|预计|\b(?:forecasts?|plan(?:s|ned)?|budgets?|projections?|projected)\b/iu;
const index = /指数|\bind(?:ex|ices)\b|=\s*100/iu;

/** Prices are printed as indices. */
const prices = /价格|prices?\b|cpi|ppi/iu;

/**
 * Whether what is not understood of a title is a scope, a currency or scale, a plan or an index, which no answer lets pass: the
 * title is to be changed.
 *
 * @param left what is not understood
 * @param text the title
 *
 * @example
 * isBarred('RMB', 'Exports (RMB hm)'); // => true: of a currency that is read, nothing is left
 * isBarred('指数', '居民消费价格指数'); // => false: prices are printed so
 */
export function isBarred(left: string, text: string): boolean {
  return (
    [scope, without, method, yearbook, scale, perHead, money, plan].some((words) =>
      words.test(left),
    ) ||
    (index.test(left) && !prices.test(text))
  );
}
