/**
 * Whether a text is an address of a page: http or https, with a host, without a user's name or white space.
 *
 * @example
 * isWebAddress('https://en.people.cn/n3/'); // => true
 * isWebAddress('javascript:alert(1)'); // => false
 */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/(?:[^\s/?#@[\]]+|\[[0-9a-f:.]+\](?::\d+)?)(?:[/?#]\S*)?$/iu.test(text);
}
