/** Orders texts by their characters' codes, the same on every machine; no alphabet's habits enter. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
