/**
 * Version of what the functions do: raised when the same question to the same edition comes to another answer. A workbook
 * keeps the answers of the rules that it was made with until its owner moves it.
 */
export const rules = 1;
