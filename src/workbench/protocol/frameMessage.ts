import * as v from 'valibot';

/** `_messageType`, `_actionType` and `_responseType` on the wire. */
export const messageKind = { request: 0, response: 1 } as const;
export const actionKind = { invoke: 0, register: 1, unregister: 2 } as const;
export const responseKind = { reply: 0, event: 1 } as const;

const frameRequest = v.pipe(
  v.object({
    _messageType: v.literal(messageKind.request),
    _actionName: v.string(),
    _conversationId: v.string(),
    _correlationId: v.number(),
    _actionType: v.number(),
    _data: v.optional(v.unknown()),
  }),
  v.transform(
    ({
      _actionName: actionName,
      _conversationId: conversationId,
      _correlationId: correlationId,
      _actionType: kind,
      _data: data,
    }) => ({ actionName, conversationId, correlationId, kind, data }),
  ),
);

/** A request of office.js to its host. */
export type FrameRequest = v.InferOutput<typeof frameRequest>;

/** Reads a message of the frame; null for anything that is not a request of office.js. */
export function decodeFrameRequest(message: unknown): FrameRequest | null {
  if (typeof message !== 'string') return null;
  try {
    const parsed: unknown = JSON.parse(message);
    const result = v.safeParse(frameRequest, parsed);
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
