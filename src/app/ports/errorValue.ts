import type { ShownValue } from './selection.ts';

const errorText =
  /^#(?:N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|CONNECT!|BLOCKED!|FIELD!|UNKNOWN!|GETTING_DATA)$/u;

/** Whether what a cell shows is an error of the host. */
export function isErrorValue(value: ShownValue): value is string {
  return typeof value === 'string' && errorText.test(value);
}
