/** What a browser shows itself, and other files, in which it cannot look for text. */
const file = /\.(?:pdf|xlsx?|csv|docx?|zip|rar)(?:[?#]|$)/iu;

/**
 * An address that leads to a number on its page: a text fragment (https://wicg.github.io/scroll-to-text-fragment/), which browsers
 * without it ignore. A file, or a figure of which no characters are recorded, keeps its plain address.
 *
 * @example
 * numberLink('https://example.cn/1.html', '527.7億元'); // => 'https://example.cn/1.html#:~:text=527.7%E5%84%84%E5%85%83'
 * numberLink('https://example.cn/1.html#top', '-2.1%'); // => 'https://example.cn/1.html#top:~:text=%2D2.1%25'
 * numberLink('https://example.cn/1.pdf', '527.7'); // => 'https://example.cn/1.pdf'
 */
export function numberLink(address: string, printed: string): string {
  if (address === '' || printed === '' || file.test(address)) return address;
  // A hyphen, a comma and an ampersand part the directive; encodeURIComponent leaves the hyphen.
  const text = encodeURIComponent(printed).replaceAll('-', '%2D');
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`;
}
