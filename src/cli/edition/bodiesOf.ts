/** What parts two bodies that publish together. */
const separator = /[、|]/u;

/**
 * The bodies that a publisher or a site names.
 *
 * @example
 * bodiesOf('开封市统计局、国家统计局开封调查队'); // => ['开封市统计局', '国家统计局开封调查队']
 */
export function bodiesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(separator);
}
