/** Words that say how things are measured, and those that stand around them in a line of their own. */
const words =
  '人均|户均|年度|全年|计划|规划|预算|预期|目标|预计|预测|构成|结构|比重|占比|指数|发展速度|增长速度|年均|平均|增长|增速|速度' +
  '|不变价格?|可比价格?|美元|欧元|计价|指标|[值数量]|情况|按|计算?|以|per capita|plan(?:ned)?|targets?|forecast|structure|index|indices' +
  '|in|at|constant|prices|us|dollars?|usd';
const qualifier =
  /人均|户均|计划|规划|预算|预期|目标|预计|预测|构成|结构|比重|占比|指数|速度|年均|平均|不变价|可比价|美元|欧元|per capita|plan|target|forecast|structure|ind(?:ex|ices)|constant|dollar|usd/iu;
const item = /^[\s\u3000]*(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．]?)?/u;
const bracket = /[(（［[【][^()（）［\][】【]*[)）\]］】]/gu;
const whole = new RegExp(`^(?:${words}|[\\s:：、,，])+$`, 'iu');

/**
 * Whether a text consists of words alone that say how what follows is measured, so that it names nothing itself.
 *
 * @example
 * isQualifier('构成（%）'); // => true, as are 二、指数（上年=100）, 人均指标 and 美元计价
 * isQualifier('工业生产者出厂价格指数'); // => false: a thing that is measured
 */
export function isQualifier(text: string): boolean {
  const bare = text.replace(item, '').replaceAll(bracket, ' ').trim();
  return whole.test(bare) && qualifier.test(bare);
}
