import { Converter } from 'opencc-js/cn2t';
import { spell } from './pinyin.ts';

/** A thing whose further spellings are generated. */
export interface Spelled {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
}

/** Generated spellings; initials apart, as they are the first to collide. */
export interface AliasForms {
  readonly names: readonly string[];
  readonly initials: readonly string[];
}

const converters = [Converter({ from: 'cn', to: 'tw' }), Converter({ from: 'cn', to: 'hk' })];

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/**
 * Every spelling that follows from a thing's names: without its suffix, Traditional characters, pinyin and its initials.
 *
 * @param suffix what people leave out at the end of the Chinese name; at least two characters must remain
 *
 * @example
 * aliasForms({ nameZh: '济源市', nameEn: 'Jiyuan', aliases: [], … }, /市$/u);
 * // => names 济源, 濟源市, 濟源, jiyuanshi, jiyuan; initials jys, jy
 */
export function aliasForms(item: Spelled, suffix?: RegExp): AliasForms {
  const own = [...new Set([item.nameZh, withoutSuffix(item.nameZh, suffix)])];
  const chinese = [...own, ...item.aliases.filter(isChinese)];
  const traditional = chinese.flatMap((name) => converters.map((convert) => convert(name)));
  const spellings = own.map((name) => spell(name, item.nameEn));
  const furtherSpellings = item.aliases
    .filter(isChinese)
    .map((name) => spell(name, item.nameEn).full);
  return {
    names: [...own, ...traditional, ...spellings.map(({ full }) => full), ...furtherSpellings],
    initials: spellings.map(({ initials }) => initials),
  };
}

/** A Chinese name without the suffix that people leave out; whole where fewer than two characters would remain. */
export function withoutSuffix(nameZh: string, suffix: RegExp | undefined): string {
  const short = suffix === undefined ? nameZh : nameZh.replace(suffix, '');
  return Array.from(short).length < 2 ? nameZh : short;
}
