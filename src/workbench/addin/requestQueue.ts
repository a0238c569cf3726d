import type { HostBehaviour } from '../behaviour/hostBehaviours.ts';
import { decodeApiRequest } from '../richApi/apiRequest.ts';
import { interpretRequest, type ApiHost } from '../richApi/interpretRequest.ts';
import { limitTransport, type BatchAnswer } from './limitTransport.ts';

/** Runs the batches of an add-in one after the other, as Excel does. */
export class RequestQueue {
  readonly #host: ApiHost;
  readonly #behaviour: () => HostBehaviour;
  readonly #answered: () => void;
  #last: Promise<unknown> = Promise.resolve();
  #open = 0;
  /** When the last batch was answered, in milliseconds of `performance.now()`. */
  answeredAt = 0;

  constructor(host: ApiHost, behaviour: () => HostBehaviour, answered: () => void) {
    this.#host = host;
    this.#behaviour = behaviour;
    this.#answered = answered;
  }

  isBusy(): boolean {
    return this.#open > 0;
  }

  async run(body: string): Promise<BatchAnswer> {
    this.#open += 1;
    const interpret = async (): Promise<string> =>
      JSON.stringify(await interpretRequest(this.#host, decodeApiRequest(body)));
    const turn = this.#last.then(async () => limitTransport(this.#behaviour(), body, interpret));
    this.#last = turn.catch(() => null);
    try {
      return await turn;
    } finally {
      this.#open -= 1;
      this.answeredAt = performance.now();
      this.#answered();
    }
  }
}
