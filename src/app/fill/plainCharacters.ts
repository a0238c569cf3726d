/** Traditional characters that stand in the words and units of tables, each beside its simplified one. */
const pairs =
  '億亿萬万單单總总額额進进貿贸計计數数區区縣县幣币關关對对達达長长較较當当與与為为產产業业農农務务財财預预營营資资費费設设備备裝装機机電电車车國国際际東东歐欧聯联來来個个間间時时點点實实開开發发類类別别項项標标價价規规從从門门統统種种積积環环無无';

const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_pair, at): [string, string] => [
    pairs.charAt(2 * at),
    pairs.charAt(2 * at + 1),
  ]),
);

/**
 * A text in simplified characters, each in its place, as far as words of tables have them.
 *
 * @example
 * plainCharacters('單位：億元'); // => '单位：亿元'
 */
export const plainCharacters = (text: string): string =>
  traditional.test(text)
    ? Array.from(text, (character) => simplified.get(character) ?? character).join('')
    : text;

const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'u');
