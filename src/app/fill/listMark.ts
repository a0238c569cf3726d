/** What stands between the names that a text lists, as a part of a regular expression; where commas list as well is for each to say. */
export const listMark = String.raw`[及和与、/]|\band\b`;
