declare const builtHere: unique symbol;

/**
 * A formula's text with its leading `=`, made by our own formula builder from escaped parts; the type keeps text from cells,
 * articles or editions from being written as a formula by mistake.
 */
export type WorksheetFormula = string & { readonly [builtHere]: true };
