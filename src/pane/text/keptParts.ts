/** A piece of a text, and whether a line may end inside it. */
export interface TextPart {
  readonly text: string;
  readonly isKept: boolean;
}

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const number = String.raw`[-+]?\d+(?:,\d{3})*(?:\.\d+)?%?`;
const numbers = String.raw`${number}(?:[–至]${number})?`;
const unit =
  '(?:个百分点|[千百]?[万亿]?(?:美元|元|人次|人|吨|千米|公里|平方米|平方公里|千瓦时|标准煤|辆|户|家|件|台|倍|位|个|行|年|月|日|期|号)|[万亿])';

/** What a reader takes in at once, the longest first. */
const kept = new RegExp(
  [
    // The id of an edition, a date, a month.
    String.raw`\d{4}-\d{2}(?:-\d{2}(?:-[\da-f]{8})?)?(?!\d)`,
    // 2025年6月15日, 2025年1–6月.
    String.raw`\d{4}年(?:\d{1,2}(?:–\d{1,2})?月(?:\d{1,2}日)?)?`,
    `(?:\\d{1,2} )?${month}(?:–${month})? \\d{4}(?!\\d)`,
    String.raw`(?:CNY|USD) ${numbers}(?: (?:bn|mn|trn)\b)?`,
    String.raw`\bNo\. \d+`,
    String.raw`\b[a-z]-[a-z]+`,
    String.raw`GB/T \d+`,
    `${numbers} (?:bn|mn|million|billion)\\b`,
    `${numbers}${unit}?`,
  ].join('|'),
  'gu',
);

/** In an address the end of a line may stand wherever it must. */
const address = /https?:\/\/[^\s（），。；]+/gu;

/** Where a browser may end a line. */
const breaks = /[-–\s\u2E80-\uFFEF]/u;

/**
 * Parts a text so that no date, period, number with its unit, or number of a document is broken at the end of a line. Joined again
 * the parts are the text.
 *
 * @example
 * keptParts('大象新闻（2026-02-13）'); // => 大象新闻（ · 2026-02-13, kept · ）
 * keptParts('came to CNY 52.77 bn'); // => came to · CNY 52.77 bn, kept
 * keptParts('https://a.cn/2026-02-13.html'); // => itself, not kept
 */
export function keptParts(text: string): readonly TextPart[] {
  return split(text, address).flatMap(({ text: part, isFound }) =>
    isFound
      ? [{ text: part, isKept: false }]
      : split(part, kept).map((piece) => ({
          text: piece.text,
          isKept: piece.isFound && breaks.test(piece.text),
        })),
  );
}

function split(
  text: string,
  pattern: RegExp,
): readonly { readonly text: string; readonly isFound: boolean }[] {
  const parts: { text: string; isFound: boolean }[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (index > end) parts.push({ text: text.slice(end, index), isFound: false });
    parts.push({ text: found, isFound: true });
    end = index + found.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isFound: false });
  return parts;
}
