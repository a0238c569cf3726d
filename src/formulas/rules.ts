/**
 * Version of what the functions do: raised when the same question to the same edition comes to another answer. A workbook
 * keeps the answers of the rules that it was made with until its owner moves it.
 *
 * 2: a deficit (逆差) is refused, as the balance answers with its sign; a share without a reference is of one whole wherever it is
 * asked, of fiscal revenue for taxes.
 */
export const rules = 2;
