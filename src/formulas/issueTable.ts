import type { Issue } from '../domain/issue.ts';

/** Issues by their code. */
export type IssueOfCode = { readonly [Code in Issue['code']]: Extract<Issue, { code: Code }> };

/** The words of every issue in one language. */
export type IssueTable = { readonly [Code in Issue['code']]: (issue: IssueOfCode[Code]) => string };
