/** Prints one measurement as a line of JSON, with its ratio; judges nothing. */
export function printLine(line: object): void {
  console.log(JSON.stringify(line));
}
