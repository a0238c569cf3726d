import type { ApiArguments } from './apiArguments.ts';
import { apiNotFound } from './apiError.ts';

/** A property that an add-in loads or sets. */
export interface ApiProperty {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** What an object of the Excel API can do; names are those of Office.js, in camelCase. */
export interface ApiMembers {
  readonly type: string;
  /** Properties that hold plain values; all of them are sent when an add-in loads the object without naming any. */
  readonly properties?: Readonly<Record<string, ApiProperty>>;
  /** Properties that lead to other objects. */
  readonly links?: Readonly<Record<string, () => ApiObject | null>>;
  /** A method may answer plain data, an object, or null for a null object. */
  readonly methods?: Readonly<Record<string, (given: ApiArguments) => unknown>>;
  /** The methods that look at results of formulas. */
  readonly afterCalculation?: readonly string[];
  /** The members of a collection. */
  readonly items?: () => readonly ApiObject[];
  /** What an add-in may know without loading, such as `{ Id: … }`. */
  readonly identity?: () => Readonly<Record<string, unknown>>;
}

function own<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** One object of the Excel object model, as the interpreter sees it: everything by name, nothing inherited. */
export class ApiObject {
  readonly #members: ApiMembers;
  /** Set while the add-in keeps a reference to this object. */
  referenceId: string | null = null;

  constructor(members: ApiMembers) {
    this.#members = members;
  }

  get type(): string {
    return this.#members.type;
  }

  /** Everything this object answers to, by kind. */
  memberNames(): Readonly<
    Record<'settable' | 'readOnly' | 'links' | 'methods', readonly string[]>
  > {
    const { properties = {}, links = {}, methods = {} } = this.#members;
    const names = Object.keys(properties);
    return {
      settable: names.filter((name) => properties[name]?.set !== undefined),
      readOnly: names.filter((name) => properties[name]?.set === undefined),
      links: Object.keys(links),
      methods: Object.keys(methods),
    };
  }

  propertyNames(): readonly string[] {
    return Object.keys(this.#members.properties ?? {});
  }

  items(): readonly ApiObject[] | null {
    return this.#members.items?.() ?? null;
  }

  identity(): Readonly<Record<string, unknown>> {
    return {
      ...(this.referenceId === null ? {} : { _ReferenceId: this.referenceId }),
      ...this.#members.identity?.(),
    };
  }

  get(name: string): unknown {
    const property = own(this.#members.properties, name);
    if (property !== undefined) return property.get();
    const link = own(this.#members.links, name);
    if (link !== undefined) return link();
    throw apiNotFound(`${this.type}.${name}`);
  }

  set(name: string, value: unknown): void {
    const property = own(this.#members.properties, name);
    if (property?.set === undefined) throw apiNotFound(`${this.type}.${name}`);
    property.set(value);
  }

  /** Whether a method looks at results of formulas, so that a calculation must have ended before. */
  isAfterCalculation(name: string): boolean {
    return this.#members.afterCalculation?.includes(name) ?? false;
  }

  call(name: string, given: ApiArguments): unknown {
    const method = own(this.#members.methods, name);
    if (method === undefined) throw apiNotFound(`${this.type}.${name}`);
    return method(given);
  }
}
