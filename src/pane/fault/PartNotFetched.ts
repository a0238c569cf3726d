/** The script of a part of the pane was not fetched; `forget` lets it be fetched again. */
export class PartNotFetched extends Error {
  override readonly name = 'PartNotFetched';
  readonly forget: () => void;

  constructor(cause: unknown, forget: () => void) {
    super('A part of the pane was not fetched.', { cause });
    this.forget = forget;
  }
}
