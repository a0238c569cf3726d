import type { Injector, Nullable } from '@univerjs/core';
import {
  LexerNode,
  PrefixNodeFactory,
  type ArrayValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/preset-sheets-core';

type Handler = (this: unknown, value: FunctionVariantType) => FunctionVariantType;

/** What the engine's node for a prefix calls to tell what `@` makes of a value. */
const handler = '_handlerAT';

/**
 * Lets `=@FUNCTION(…)` be the first value of what the function answers, as in Excel, which writes `@` before a function that may
 * answer several; the engine knows it before references only.
 */
export function allowSingleValue(injector: Injector): void {
  const token = new LexerNode();
  token.setToken('@');
  const node: unknown = injector.get(PrefixNodeFactory).checkAndCreateNodeType(token);
  const prototype: unknown = node instanceof Object ? Reflect.getPrototypeOf(node) : null;
  if (prototype instanceof Object) patch(prototype);
}

const patched = new WeakSet();

function patch(prototype: object): void {
  if (patched.has(prototype)) return;
  patched.add(prototype);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a method of the engine, which has no type for it
  const ofReference = Reflect.get(prototype, handler) as Handler;
  const handle: Handler = function handle(this: unknown, value) {
    return value.isReferenceObject() ? ofReference.call(this, value) : firstOf(value);
  };
  Reflect.set(prototype, handler, handle);
}

function firstOf(value: FunctionVariantType): FunctionVariantType {
  if (!value.isArray()) return value;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the engine has said that it is one
  const first: Nullable<BaseValueObject> = (value as ArrayValueObject).get(0, 0);
  return first instanceof Object ? first : value;
}
