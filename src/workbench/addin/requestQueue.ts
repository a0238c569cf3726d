import { decodeApiRequest } from '../richApi/apiRequest.ts';
import { interpretRequest, type ApiHost } from '../richApi/interpretRequest.ts';

/** Runs the batches of an add-in one after the other, as Excel does. */
export class RequestQueue {
  readonly #host: ApiHost;
  readonly #answered: () => void;
  #last: Promise<unknown> = Promise.resolve();
  #open = 0;
  /** When the last batch was answered, in milliseconds of `performance.now()`. */
  answeredAt = 0;

  constructor(host: ApiHost, answered: () => void) {
    this.#host = host;
    this.#answered = answered;
  }

  isBusy(): boolean {
    return this.#open > 0;
  }

  async run(body: string): Promise<string> {
    this.#open += 1;
    const turn = this.#last.then(async () => interpretRequest(this.#host, decodeApiRequest(body)));
    this.#last = turn.catch(() => null);
    try {
      return JSON.stringify(await turn);
    } finally {
      this.#open -= 1;
      this.answeredAt = performance.now();
      this.#answered();
    }
  }
}
