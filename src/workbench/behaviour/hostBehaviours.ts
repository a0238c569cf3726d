/** What the workbench can be told to do as one of the hosts does that differ. */
export interface BehaviourDescription {
  /** What it may do; the first is what it does unless told. */
  readonly choices: readonly [string, ...string[]];
  /** What each other choice does, in a sentence that follows "the workbench". */
  readonly does: string;
  /** Which real host does so. */
  readonly host: string;
  /** How that is known. */
  readonly evidence: string;
}

/** Every switch of the workbench: the one place that names them, and what its README and its page's address are read from. */
export const hostBehaviours = {
  calculate: {
    choices: ['all-dependants', 'direct-dependants'],
    does: 'lets `Range.calculate()` reach the formulas that refer to the range, and none that refer to those',
    host: 'Excel on all platforms, at times',
    evidence: 'OfficeDev/office-js #5063, #6555, #6885 (reports of users)',
  },
  whileCalculating: {
    choices: ['busy', 'old-value'],
    does: 'lets a cell keep its old value, and not show `#BUSY!`, while its custom function calculates again',
    host: 'Excel for Windows and on the web',
    evidence: 'OfficeDev/office-js #4152, #6930 (open)',
  },
  spilledFormula: {
    choices: ['none', 'of-anchor'],
    does: 'tells the formula of its anchor as the formula of a cell that it spills into',
    host: 'Excel, perhaps',
    evidence: 'unproven; guard with `hasSpill` and `getSpillParentOrNullObject`',
  },
  sheets: {
    choices: ['as-they-are', 'protected'],
    does: 'protects every sheet that the workbook has, so that writes fail with `AccessDenied`',
    host: 'Excel with a workbook whose author protects sheets',
    evidence: 'Excel.WorksheetProtection; OfficeDev/office-js #6784',
  },
  workbook: {
    choices: ['editable', 'read-only'],
    does: 'opens the workbook to be read only: an add-in is told so, and what it saves with the workbook is refused (only in the page’s address)',
    host: 'Excel, for a file that is marked final, locked or shared for viewing',
    evidence: 'Office.DocumentMode; Excel.Workbook.readOnly',
  },
  blankArgument: {
    choices: ['null', 'zero'],
    does: 'hands 0 to a custom function for a blank cell, also where the argument is optional',
    host: 'Excel for Windows',
    evidence: 'OfficeDev/office-js #1951, #4702, #5262',
  },
  payload: {
    choices: ['unlimited', 'five-megabytes'],
    does: 'fails a request or an answer of more than 5 MB with `RequestPayloadSizeLimitExceeded` or `ResponsePayloadSizeLimitExceeded`',
    host: 'Excel on the web',
    evidence:
      'OfficeDev/office-js-docs-pr docs/excel/performance.md; codes 5103 and 5104 of office.js',
  },
  roundTrip: {
    choices: ['at-once', '300-ms'],
    does: 'takes 300 ms for each `context.sync()`',
    host: 'Excel on the web behind a slow network',
    evidence: 'an assumption',
  },
  editing: {
    choices: ['nothing', 'cell'],
    does: 'refuses every request while somebody edits a cell, with `InvalidOperationInCellEditMode`, also one that is made with `delayForCellEdit`',
    host: 'Excel on all platforms, where reading is not put off',
    evidence: 'code 5004 of office.js; Excel.RunOptions.delayForCellEdit',
  },
  origin: {
    choices: ['as-served', 'without-cors'],
    does: 'takes the add-in’s files to come without `Access-Control-Allow-Origin`, so that `functions.json` cannot be read (only in the page’s address)',
    host: 'Excel on the web, whose origin is another than the add-in’s',
    evidence:
      'OfficeDev/office-js-docs-pr publish-add-in-vs-code.md; OfficeDev/Excel-Custom-Functions #212; OfficeDev/office-js #3970',
  },
  build: {
    choices: ['whole', 'chunks-removed'],
    does: 'lets every further script be gone that the add-in asks for (pages of the workbench’s own origin)',
    host: 'Excel on all platforms, which keep scripts without a hash for up to a day',
    evidence: 'OfficeDev/office-js #3059; docs-pr custom-functions-troubleshooting.md',
  },
} as const satisfies Readonly<Record<string, BehaviourDescription>>;

type Behaviours = typeof hostBehaviours;

/** How the workbench behaves: a choice for each switch. */
export type HostBehaviour = {
  readonly [Name in keyof Behaviours]: Behaviours[Name]['choices'][number];
};

/** The names of all switches. */
export function behaviourNames(): readonly (keyof HostBehaviour)[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table is a constant: it has these keys and no other
  return Object.keys(hostBehaviours) as (keyof HostBehaviour)[];
}

/** How the workbench behaves unless told. */
export const usualBehaviour: HostBehaviour = {
  calculate: 'all-dependants',
  whileCalculating: 'busy',
  spilledFormula: 'none',
  sheets: 'as-they-are',
  workbook: 'editable',
  blankArgument: 'null',
  payload: 'unlimited',
  roundTrip: 'at-once',
  editing: 'nothing',
  origin: 'as-served',
  build: 'whole',
};
