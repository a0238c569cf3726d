import {
  actionKind,
  decodeFrameRequest,
  messageKind,
  responseKind,
  type FrameRequest,
} from './frameMessage.ts';

/** Serves one action that office.js invokes; its answer is sent back. */
export type FrameHandler = (data: unknown) => unknown;

const notImplemented = -2;

/** The host's end of the cross-document conversation between Excel on the web and one add-in frame. */
export class FrameChannel {
  readonly conversationId = `conversation-${crypto.randomUUID()}`;
  readonly #frame: HTMLIFrameElement;
  readonly #origin: string;
  readonly #handlers: Readonly<Record<string, FrameHandler>>;
  /** The correlation that events are sent under, by event name. */
  readonly #listeners = new Map<string, number>();
  #notifications = 0;
  readonly #listen = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.#frame.contentWindow || event.origin !== this.#origin) return;
    const request = decodeFrameRequest(event.data);
    if (request?.conversationId === this.conversationId) void this.#serve(request);
  };

  constructor(
    frame: HTMLIFrameElement,
    origin: string,
    handlers: Readonly<Record<string, FrameHandler>>,
  ) {
    this.#frame = frame;
    this.#origin = origin;
    this.#handlers = handlers;
    globalThis.addEventListener('message', this.#listen);
  }

  close(): void {
    globalThis.removeEventListener('message', this.#listen);
    this.#listeners.clear();
  }

  /** Sends an event; false where the add-in has not registered for it (yet). */
  fire(name: string, data: unknown): boolean {
    const correlationId = this.#listeners.get(name);
    if (correlationId === undefined) return false;
    this.#post({
      _actionName: name,
      _correlationId: correlationId,
      _errorCode: 0,
      _responseType: responseKind.event,
      _data: data,
    });
    return true;
  }

  /** Invokes an action that office.js serves; its answer is not waited for. */
  notify(actionName: string, data: unknown): void {
    this.#notifications += 1;
    this.#post({
      _messageType: messageKind.request,
      _conversationId: `${this.conversationId}_ntf`,
      _actionName: actionName,
      _actionType: actionKind.invoke,
      _correlationId: this.#notifications,
      _data: data,
    });
  }

  #post(message: Readonly<Record<string, unknown>>): void {
    const whole = {
      _messageType: messageKind.response,
      _conversationId: this.conversationId,
      _origin: location.origin,
      _serializerVersion: 1,
      ...message,
    };
    this.#frame.contentWindow?.postMessage(JSON.stringify(whole), this.#origin);
  }

  #reply(request: FrameRequest, errorCode: number, data: unknown): void {
    this.#post({
      _actionName: request.actionName,
      _correlationId: request.correlationId,
      _errorCode: errorCode,
      _responseType: responseKind.reply,
      _data: data,
    });
  }

  async #serve(request: FrameRequest): Promise<void> {
    if (request.kind === actionKind.register) {
      this.#listeners.set(request.actionName, request.correlationId);
      this.#reply(request, 0, { Error: 0 });
      return;
    }
    if (request.kind === actionKind.unregister) {
      this.#listeners.delete(request.actionName);
      this.#reply(request, 0, { Error: 0 });
      return;
    }
    const handler = this.#handlers[request.actionName];
    if (handler === undefined) {
      this.#reply(request, notImplemented, `Not implemented: ${request.actionName}`);
      return;
    }
    try {
      this.#reply(request, 0, await handler(request.data));
    } catch (error) {
      console.error(`The workbench failed on ${request.actionName}.`, error);
      this.#reply(request, notImplemented, String(error));
    }
  }
}
