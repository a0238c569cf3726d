/** The balance is a surplus: what is called a deficit would have the other sign. */
const deficit = /逆差|\bdeficits?\b/iu;
const bothSigns = /顺差|差额|surplus|balance/iu;

/**
 * Whether a text asks for a deficit alone, which is no figure of its own: a balance of -169.7 is a deficit of 169.7.
 *
 * @example
 * isDeficit('贸易逆差（亿元）'); // => true
 * isDeficit('顺差(+)逆差(-)'); // => false
 */
export const isDeficit = (text: string): boolean => deficit.test(text) && !bothSigns.test(text);
