import { isCurrency } from '../../domain/isCurrency.ts';
import { parseUnit } from '../../domain/unit.ts';

/** What such a text names is where the figures are from or what is to be known of them, not what they are. */
const note =
  /^\s*[（(【[]?\s*(?:(?:资料|数据)?来源|注释?(?=\s*\d?\s*[:：、.．)）\s])|备注|说明|附注|口径说明|(?:data\s+)?(?:sources?|notes?)\b)\s*\S/iu;
/** What a document says of itself: its date, who filled it in. */
const ofDocument =
  /^\s*[（(【[]?\s*(?:(?:发布|更新|制表|填报|填表|报送|编制|审核|打印|印发|公布)(?:日期|时间)|(?:填报|制表|报送|统计|编制|审核)?(?:单位名称|机关|负责人|(?<=填报|制表|报送)单位|制表人|填表人|审核人|联系电话|表号|制定机关|文号))\s*[:：]/u;
/** A day says when a text was written; months say of when the numbers are. */
const ofDay =
  /^\s*[（(【[]?\s*(?:(?:统计|数据)?(?:日期|时间)|date)\s*[:：]?\s*(?:\d{4}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}(?!\d?\s*月)|\d{1,2}[./\s-]+[a-z\d]+[./\s-]+\d{4}|[a-z]+\.?\s+\d{1,2},?\s+\d{4})/iu;
const published =
  /^\s*(?:published|updated|last updated|released|release date)\b\s*(?:on|at)?\s*[:：]?/iu;
const yearbook = /^\s*[《]?[\p{Script=Han}]*统计年鉴\s*[—–-]?\s*\d{4}(?:年版?)?[》]?\s*$/u;
const bracketed = /^\s*[（(【[]\s*(?<inside>[^（(【[]+?)\s*[)）】\]]\s*$/u;
const unitLine = /^[（(【[]?\s*(?:计量)?(?:单位|units?)\s*[:：]/iu;

/** Whether a text is a note, a source or a remark about the document. */
export function isNoteText(text: string): boolean {
  return (
    note.test(text) ||
    ofDocument.test(text) ||
    published.test(text) ||
    ofDay.test(text) ||
    yearbook.test(text)
  );
}

const day = String.raw`(?:\d{4}\s*[年./-]\s*\d{1,2}\s*(?:月|[月./-]\s*\d{1,2}\s*日?)?|\d{4}\s*年?|\d{1,2}[./\s-]+[a-z\d]+[./\s-]+\d{4}|[a-z]+\.?\s+(?:\d{1,2},?\s+)?\d{4})`;
const wholeRemarks = [
  String.raw`(?:发布|更新|制表|填报|填表|报送|编制|审核|打印|印发|公布)(?:日期|时间)\s*[:：]?\s*${day}`,
  String.raw`[\p{Script=Han}]{2,8}\s*[:：]\s*[\p{Script=Han}a-z\d\s·-]{0,20}`,
  String.raw`(?:(?:统计|数据)?(?:日期|时间)|date)\s*[:：]?\s*${day}`,
  String.raw`(?:published|updated|last updated|released|release date)\b\s*(?:on|at)?\s*[:：]?\s*${day}`,
].map((form) => new RegExp(String.raw`^\s*[（(【[]?\s*${form}\s*[)）】\]]?\s*$`, 'iu'));

/** Whether a text says nothing but when and by whom its document was made: 填报单位：统计局, none of 制表时间：2024年（不含济源）. */
export function isDocumentRemark(text: string): boolean {
  if (yearbook.test(text)) return true;
  const isSaid = [ofDocument, published, ofDay].some((form) => form.test(text));
  return isSaid && wholeRemarks.some((form) => form.test(text));
}

/** Whether a text says the unit of the table: 单位:亿元. */
export function isUnitLine(text: string): boolean {
  return unitLine.test(text);
}

/** Whether a text is nothing but a unit in brackets: （万元）. */
export function isBracketedUnit(text: string): boolean {
  const { inside } = bracketed.exec(text)?.groups ?? {};
  if (inside === undefined) return false;
  const { base, factor } = parseUnit(inside);
  return isCurrency(base) || base === '1' || factor > 1;
}

const documentPart =
  /(?:发布|更新|制表|填报|公布|印发)(?:日期|时间)\s*[:：]?\s*(?:\d{4}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*日?|\d{4}\s*[年./-]\s*\d{1,2}\s*月?)/gu;

/** A title without what it says of its own publication. */
export function withoutDocumentParts(text: string): string {
  return text.replaceAll(documentPart, ' ');
}
