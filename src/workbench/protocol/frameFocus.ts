/** What host and add-in tell each other of the focus, as office.js numbers it (`OSF.AgaveHostAction`). */
const focusAction = {
  controlF6In: 4,
  controlF6Exit: 5,
  controlF6ExitShift: 6,
  tabExit: 13,
  tabExitShift: 14,
  escapeExit: 15,
  f2Exit: 16,
} as const;

const exits: ReadonlySet<unknown> = new Set([
  focusAction.controlF6Exit,
  focusAction.controlF6ExitShift,
  focusAction.tabExit,
  focusAction.tabExitShift,
  focusAction.escapeExit,
  focusAction.f2Exit,
]);

/** What has office.js put the focus on the first control of the add-in. */
export const focusIn: readonly unknown[] = [focusAction.controlF6In];

/**
 * Whether a message of `ContextActivationManager_notifyHost` gives the focus back: office.js takes Tab over, and hands it to
 * the host behind the last control and before the first, on Escape, and wherever the focus is on no control.
 */
export function givesFocusBack(data: unknown): boolean {
  return Array.isArray(data) && exits.has(data[1]);
}
