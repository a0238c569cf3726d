import * as v from 'valibot';

const argumentInfo = v.object({
  Arguments: v.optional(v.array(v.unknown())),
  ReferencedObjectPathIds: v.optional(v.nullable(v.array(v.unknown()))),
});

const objectPath = v.object({
  ObjectPathType: v.number(),
  Name: v.optional(v.string(), ''),
  ParentObjectPathId: v.optional(v.number()),
  ArgumentInfo: v.optional(argumentInfo),
});

const queryInfo = v.object({
  Select: v.optional(v.array(v.string())),
  Expand: v.optional(v.array(v.string())),
  Skip: v.optional(v.number()),
  Top: v.optional(v.number()),
});

const action = v.object({
  Id: v.number(),
  ActionType: v.number(),
  Name: v.optional(v.string(), ''),
  ObjectPathId: v.optional(v.number(), 0),
  ArgumentInfo: v.optional(argumentInfo),
  QueryInfo: v.optional(queryInfo),
  ObjectState: v.optional(v.record(v.string(), v.unknown())),
});

const request = v.object({
  Actions: v.array(action),
  ObjectPaths: v.record(v.string(), objectPath),
});

/** One batch of calls, as `context.sync()` sends it. */
export type ApiRequest = v.InferOutput<typeof request>;
/** How an object is reached: from the root, through a property, a method, an indexer or a kept reference. */
export type ObjectPath = v.InferOutput<typeof objectPath>;
/** One step of a batch. */
export type ApiAction = v.InferOutput<typeof action>;
/** The arguments of a call; some of them are other objects of the same batch. */
export type ArgumentInfo = v.InferOutput<typeof argumentInfo>;
/** What an add-in loads. */
export type QueryInfo = v.InferOutput<typeof queryInfo>;

/** `ObjectPathType` on the wire. */
export const pathType = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
} as const;

/** `ActionType` on the wire. */
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Reads a batch; throws where the text is not one, as office.js never sends such a thing. */
export function decodeApiRequest(body: string): ApiRequest {
  const data: unknown = JSON.parse(body);
  return v.parse(request, data);
}
