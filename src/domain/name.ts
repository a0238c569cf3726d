/** A thing's stable id with its name in both languages, as messages show it. */
export interface Named {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/**
 * The form in which names are compared: compatibility forms folded, lower case, without white space,
 * quotation marks, interpuncts and hyphens.
 *
 * @example
 * normalizeName(' ＪＩ Yuan'); // => 'jiyuan'
 * normalizeName('“一带一路”'); // => '一带一路'
 */
export function normalizeName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s"'“”‘’「」《》·•・\-–—_]/gu, '');
}
