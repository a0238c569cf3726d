/** What office.js has for errors of cells; it runs in a page only. */
class CellError {
  readonly code: string;
  readonly message: string;

  constructor(code: string, message = '') {
    this.code = code;
    this.message = message;
  }
}

/** `CustomFunctions` as far as answers need it. */
export const customFunctions = {
  Error: CellError,
  ErrorCode: {
    invalidValue: '#VALUE!',
    notAvailable: '#N/A',
    invalidNumber: '#NUM!',
    divisionByZero: '#DIV/0!',
  },
} as const;
