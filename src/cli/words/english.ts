import { productName } from '../../formulas/product.ts';
import type { Words } from './words.ts';

/** What the command says in English. */
export const english: Words = {
  program: `Curate the data package of ${productName['en-US']}: check, build, ask and verify`,
  headings: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    globalOptions: 'Global options:',
    commands: 'Commands:',
  },
  help: 'show help',
  language: 'language of the interface: zh-CN (default) or en-US',
  seeds: 'folder of the data package (default: seeds)',
  commands: {
    build: {
      summary: 'check the data package and write the edition',
      arguments: {},
      options: {
        out: 'folder of the editions (default: assets/editions)',
        release: 'mark it as released as well; a released edition is never replaced',
        allowLoss: 'build though more than a tenth of the figures of the last edition are gone',
      },
    },
    check: {
      summary:
        'check the data package, a line a problem; then list the relations that can be tested',
      arguments: {},
      options: {
        bases: 'list the tests of bases: by indicator and year, testable, met and misses',
      },
    },
    figures: {
      summary: 'list every figure, one line of JSON each',
      arguments: {},
      options: { computed: 'list computed figures as well' },
    },
    coverage: {
      summary:
        'list what is printed of a group of indicators, units by years: vintages of level/growth; without a group, the groups',
      arguments: { group: 'a group of indicators as the data package names it, or one indicator' },
      options: { from: 'first year (default: 2018)', to: 'last year' },
    },
    call: {
      summary: 'call any worksheet function',
      arguments: {
        name: 'function, such as TRADE',
        args: 'arguments; numerals are numbers, - skips one, a;b is a column, a,b a row',
      },
      options: { json: 'print value, unit, interval and sources as JSON' },
    },
    verify: {
      summary: 'verify that every figure stands in its document as printed, on its line',
      arguments: { folder: 'folder of the documents (found by their SHA-256)' },
      options: {
        uncovered: 'list numbers and numeral words of the documents that are not curated',
        all: 'list those as well that are clearly no statistics, such as dates and names',
      },
    },
    doctor: {
      summary: 'ask every address of a deployed manifest and name what is wrong',
      arguments: { manifest: 'address of the manifest, such as https://example.org/manifest.xml' },
      options: {
        authority: 'file with a certificate to trust as well (PEM), such as a company’s own',
      },
    },
  },
  usage: {
    'unknown-command': (name) => `There is no command "${name}"; --help lists them.`,
    'unknown-option': (name) => `There is no option "${name}"; --help lists them.`,
    'missing-argument': (name) => `The argument "${name}" is missing.`,
    'excess-arguments': () => 'Too many arguments; see --help.',
    'missing-value': (name) => `The option "${name}" needs a value.`,
    'invalid-value': (name) => `The value of option "${name}" is not valid; see --help.`,
  },
  faults: {
    'file-missing': () => 'there is no such file.',
    'not-a-file': () => 'is a folder, not a file.',
    unreadable: ({ reason }) => `cannot be read: ${reason}.`,
    'not-utf-8': () => 'not in UTF-8; save it from Excel as "CSV UTF-8".',
    'not-json': ({ reason }) => `not JSON: ${reason}`,
    'not-csv': ({ reason }) => `not well-formed CSV: ${reason}`,
    descriptor: ({ reason }) => `against the Data Package standard: ${reason}`,
    'resource-missing': ({ resource }) => `the resource "${resource}" is missing.`,
    columns: ({ expected, found }) => `columns should be ${expected}, but are ${found}.`,
    required: () => 'must not be empty.',
    type: ({ value, type }) => `"${value}" is no ${type}.`,
    enum: ({ value, allowed }) => `"${value}" is none of ${allowed.join(', ')}.`,
    pattern: ({ value, pattern }) => `"${value}" does not have the form ${pattern}.`,
    length: ({ value, limit }) => `the length of "${value}" breaks the limit ${limit}.`,
    minimum: ({ value, limit }) => `${value} is less than ${limit}.`,
    maximum: ({ value, limit }) => `${value} is more than ${limit}.`,
    repeated: ({ value, row }) => `"${value}" repeats row ${row}.`,
    'foreign-key': ({ value, resource }) => `there is no "${value}" in ${resource}.`,
    shape: ({ value, reason }) => `"${value}" cannot be read: ${reason}`,
    'unnamed-body': ({ value }) => `"${value}" has no name in English in bodies.csv.`,
    'white-space': ({ value }) => `"${value}" begins or ends with white space.`,
    'place-code': ({ value, kind }) =>
      `"${value}" is no code for a ${kind} (GB/T 2260, or an own id with a prefix).`,
    invisible: ({ character }) => `holds a character that no one sees: ${character}.`,
    'shared-name': ({ name, id }) => `"${name}" belongs to ${id}; a Chinese name has one owner.`,
    address: ({ value }) => `"${value}" is no address that begins with http:// or https://.`,
    ring: ({ path }) => `lies inside itself, or is a sum of itself: ${path.join(' → ')}.`,
    conflict: ({ ids }) =>
      `contradicts ${ids.join(', ')}; the note of one of them must say which is right or why both stay.`,
    'unknown-id': ({ id, file }) => `there is no "${id}" in ${file}.`,
    period: ({ value, canonical }) =>
      canonical === '' ? `"${value}" is no period code.` : `"${value}" is written "${canonical}".`,
    qualifier: ({ value }) => `"${value}": exact goes with no other qualifier.`,
    'line-and-printed': () =>
      'a line or a locator needs what is printed there, and a figure of a stored document has both.',
    unit: ({ unit, expected }) =>
      `the unit "${unit}" does not go with "${expected}" of the indicator.`,
    'printed-value': ({ printed, value }) => `"${printed}" as printed is not the value ${value}.`,
    'printed-unit': ({ printed, value, unit }) =>
      `"${printed}" as printed is not ${value} ${unit}: the unit differs.`,
    'printed-sign': ({ printed, value }) =>
      `"${printed}" as printed, its terms or its note give ${value} the other sign.`,
    duplicate: ({ row }) =>
      `the same figure of the same source as row ${row}; keep the more precise.`,
  },
  examined: (asked, found) =>
    `${asked} addresses asked, ${found === 0 ? 'nothing wrong' : `${found} found wrong`}.`,
  problems: (count) => (count === 1 ? '1 problem.' : `${count} problems.`),
  moreProblems: (count) => `… and ${count} more.`,
  lost: (lost, figures) =>
    `${lost} of the ${figures} figures of the last edition are gone; nothing was written. If that is right: --allow-loss.`,
  undecodable: (reason) => `The edition would not be readable; nothing was written. ${reason}`,
  notWritten: (reason) => `The edition could not be written; the last one stays. ${reason}`,
  sound: (figures) => `The data package is sound: ${figures} figures.`,
  built: ({ id, counts, bytes, changes }) =>
    `${id}: ${counts.observations} published figures, ${counts.computed} computed ones, ${bytes} bytes` +
    (changes === null
      ? '.'
      : `; since ${changes.since} ${changes.added} added, ${changes.revised} revised, ${changes.corrected} corrected, ${changes.amended} amended, ${changes.withdrawn} withdrawn.`),
  unchanged: (id) => `${id}: nothing has changed.`,
  brokenIndex: 'The list of editions, index.json, is broken; restore it from version control.',
  noEdition:
    'There is no edition, or its file is not the one that index.json lists; run build first.',
  noFolder: (folder) => `There is no folder "${folder}".`,
  notStanding: (printed) => `"${printed}" does not stand on this line.`,
  verified: (standing, figures, documents) =>
    `${documents} documents, ${figures} figures, ${standing} of them stand on their line as printed.`,
  noDocuments: (folder) => `No document of the data package is in "${folder}".`,
  uncovered: (count, hidden) =>
    `${count} numbers to judge; ${hidden} more belong to dates, names and the like (--all lists them).`,
  verdicts: {
    holds: 'holds',
    untestable: 'cannot be tested',
    'base-revision': 'base revision',
    conflict: 'conflict',
    remarkable: 'remarkable',
  },
  relationKinds: {
    'same-figure': 'same figure',
    growth: 'growth against two levels',
    balance: 'exports and imports',
    periods: 'sum over periods',
    share: 'share of a whole',
    gap: 'gap',
    increase: 'increase',
    pull: 'contribution against growth',
    part: 'part against whole',
    listing: 'parts of a whole',
    rank: 'rank against levels',
  },
  reasons: {
    vague: 'stated roughly',
    inferred: 'period inferred',
    'not-nominal': 'constant or comparable prices',
    incomplete: 'parts left out or overlapping',
  },
  tested: (counts) =>
    `Relations: ${counts.holds} hold, ${counts.untestable} cannot be tested, ${counts['base-revision']} base revisions, ${counts.conflict} conflicts, ${counts.remarkable} remarkable.`,
  bases: {
    counts: (testable, met, part) => `${testable} testable, ${met} met (${part})`,
    nominal: 'growth is nominal',
    notNominal: 'growth is not proven nominal',
    proven: 'one base',
    misses: (halfWidth) => `nine in ten misses are within ${halfWidth}`,
    off: 'misses',
    between: ', ',
    none: 'No bases can be tested.',
  },
  coverage: {
    header: ['indicator', 'place'],
    noGroup: (group) =>
      `There is no group or indicator "${group}"; leave it out to list the groups.`,
    counted: ({ levels, growths, vintages }) =>
      `${levels} cells with a level, ${growths} with a growth rate, ${vintages} vintages with revisions.`,
  },
  numeralClasses: {
    date: 'date',
    address: 'address',
    name: 'name',
    ordinal: 'ordinal',
    part: 'part',
    word: 'word',
    page: 'page',
  },
};
