/** Words that Excel takes for something else than text: booleans, errors, the months of dates. */
const readAsOther = /^(?:true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/**
 * A text as it has to be written so that Excel keeps it as that text: with an apostrophe before it, unless it begins with a
 * letter and so can be neither formula nor number, date or error.
 *
 * @example
 * writtenText('=1+1'); // => "'=1+1"
 * writtenText('2025-06'); // => "'2025-06", which would else become a date
 * writtenText('济源市'); // => '济源市'
 */
export function writtenText(text: string): string {
  const kept = text.slice(0, longestText);
  if (kept === '') return '';
  return /^\p{L}/u.test(kept) && !readAsOther.test(kept) ? kept : `'${kept}`;
}

/** Excel takes no longer text into a cell. */
const longestText = 32_767;
