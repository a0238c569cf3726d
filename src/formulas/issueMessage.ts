import type { Issue } from '../domain/issue.ts';
import type { Language } from '../domain/language.ts';
import { chineseIssues } from './issuesChinese.ts';
import { englishIssues } from './issuesEnglish.ts';
import type { IssueOfCode, IssueTable } from './issueTable.ts';

const tables: Readonly<Record<Language, IssueTable>> = {
  'zh-CN': chineseIssues,
  'en-US': englishIssues,
};

/**
 * The words of a failure: short, and with what to do.
 *
 * @example
 * issueMessage(unknownPlace, 'zh-CN'); // => '没有"济原",是否"济源"(419001)?'
 */
export function issueMessage(issue: Issue, language: Language): string {
  return write(tables[language], issue);
}

/** The compiler follows an issue to the entry of its own code only through a type parameter. */
function write<Code extends Issue['code']>(
  table: Pick<IssueTable, Code>,
  issue: IssueOfCode[Code],
): string {
  const code: Code = issue.code;
  return table[code](issue);
}
