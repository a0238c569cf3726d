import { ApiArguments } from './apiArguments.ts';
import { ApiError, apiNotFound } from './apiError.ts';
import { ApiObject } from './apiObject.ts';
import {
  actionType,
  pathType,
  type ApiAction,
  type ApiRequest,
  type ArgumentInfo,
  type ObjectPath,
  type QueryInfo,
} from './apiRequest.ts';
import { memberName, projectQuery } from './projectQuery.ts';

/** What a batch works on. */
export interface ApiHost {
  readonly root: ApiObject;
  /** A service outside the workbook, such as `Microsoft.ExcelServices.CustomFunctions`. */
  service(name: string): ApiObject | null;
  /** Awaited before values are read and methods look at them, so that what was written is calculated. */
  settleBeforeRead(): Promise<void>;
  /** References that the add-in keeps from batch to batch. */
  readonly references: Map<string, ApiObject>;
}

/** The answer to a batch, as office.js reads it. */
export interface ApiResponse {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

class Batch {
  readonly #host: ApiHost;
  readonly #request: ApiRequest;
  readonly #objects = new Map<number, ApiObject | null>();

  constructor(host: ApiHost, request: ApiRequest) {
    this.#host = host;
    this.#request = request;
  }

  async object(id: number): Promise<ApiObject | null> {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.#request.ObjectPaths[String(id)];
    if (path === undefined) throw new ApiError('InvalidObjectPath', `No object path ${id}.`);
    const found = await this.#follow(path);
    this.#objects.set(id, found);
    return found;
  }

  async #follow(path: ObjectPath): Promise<ApiObject | null> {
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.#host.root;
      case pathType.service: {
        const service = this.#host.service(path.Name);
        if (service === null) throw apiNotFound(path.Name);
        return service;
      }
      case pathType.reference: {
        const kept = this.#host.references.get(path.Name);
        if (kept !== undefined) return kept;
        throw new ApiError(
          'InvalidReference',
          'This reference is not valid for the current operation.',
        );
      }
      default:
        return this.#followFromParent(path);
    }
  }

  async #followFromParent(path: ObjectPath): Promise<ApiObject | null> {
    const parent = await this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === pathType.property)
      return this.#asObject(parent.get(memberName(path.Name)));
    const method = path.ObjectPathType === pathType.indexer ? 'getItem' : memberName(path.Name);
    return this.#asObject(await this.call(parent, method, path.ArgumentInfo));
  }

  #asObject(value: unknown): ApiObject | null {
    if (value instanceof ApiObject || value === null) return value;
    throw new ApiError('InvalidObjectPath', 'The path does not lead to an object.');
  }

  async call(object: ApiObject, name: string, info: ArgumentInfo | undefined): Promise<unknown> {
    const given = new ApiArguments(await this.values(info));
    if (object.isAfterCalculation(name)) await this.#host.settleBeforeRead();
    try {
      return await object.call(name, given);
    } catch (error) {
      throw located(error, `${object.type}.${name}`);
    }
  }

  async values(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const references = info?.ReferencedObjectPathIds ?? [];
    const values: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const reference = references[index];
      const isObject = typeof reference === 'number' && reference > 0;
      // oxlint-disable-next-line no-await-in-loop -- an object is made once, by the first that names it
      values.push(isObject ? await this.object(reference) : value);
    }
    return values;
  }

  keep(object: ApiObject): string {
    object.referenceId ??= `r${this.#host.references.size + 1}-${crypto.randomUUID().slice(0, 8)}`;
    this.#host.references.set(object.referenceId, object);
    return object.referenceId;
  }

  async invoke(object: ApiObject | null, action: ApiAction): Promise<unknown> {
    if (object === null) return null;
    if (action.Name === '_KeepReference') return { _ReferenceId: this.keep(object) };
    if (action.Name === '_RemoveReference') {
      for (const id of action.ArgumentInfo?.Arguments ?? [])
        this.#host.references.delete(String(id));
      return null;
    }
    const value = await this.call(object, memberName(action.Name), action.ArgumentInfo);
    return value instanceof ApiObject || value === undefined ? null : value;
  }

  async query(object: ApiObject | null, query: QueryInfo): Promise<unknown> {
    await this.#host.settleBeforeRead();
    return object === null ? null : projectQuery(object, query);
  }

  update(object: ApiObject | null, state: Readonly<Record<string, unknown>>): null {
    for (const [name, value] of Object.entries(state)) this.set(object, name, value);
    return null;
  }

  set(object: ApiObject | null, name: string, value: unknown): null {
    if (object === null) return null;
    const member = memberName(name);
    try {
      object.set(member, value);
    } catch (error) {
      throw located(error, `${object.type}.${member}`);
    }
    return null;
  }

  async run(action: ApiAction): Promise<unknown> {
    const object = await this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return object === null ? null : object.identity();
      case actionType.query:
      case actionType.queryAsJson:
        return this.query(object, action.QueryInfo ?? {});
      case actionType.set:
        return this.set(object, action.Name, (await this.values(action.ArgumentInfo))[0]);
      case actionType.update:
        return this.update(object, action.ObjectState ?? {});
      case actionType.method:
        return this.invoke(object, action);
      default:
        throw apiNotFound(`ActionType ${action.ActionType}`);
    }
  }
}

function located(error: unknown, location: string): unknown {
  if (!(error instanceof ApiError) || error.location !== null) return error;
  return new ApiError(error.code, error.message, error.status, location);
}

function describe(error: unknown): Omit<NonNullable<ApiResponse['Error']>, 'ActionIndex'> {
  if (error instanceof ApiError) {
    const { code, message, status, location } = error;
    return { Code: code, Message: message, HttpStatusCode: status, Location: location ?? '' };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { Code: 'GeneralException', Message: message, HttpStatusCode: 500, Location: '' };
}

/** Runs one batch in order; the first failure ends it and is answered beside the results so far. */
export async function interpretRequest(host: ApiHost, request: ApiRequest): Promise<ApiResponse> {
  const batch = new Batch(host, request);
  const response: ApiResponse = { Results: [], TraceIds: [] };
  for (const [index, action] of request.Actions.entries()) {
    if (action.ActionType === actionType.trace) {
      response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: null });
      continue;
    }
    try {
      // oxlint-disable-next-line no-await-in-loop -- actions run in the order they were asked for
      const value = await batch.run(action);
      response.Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      return { ...response, Error: { ...describe(error), ActionIndex: index } };
    }
  }
  return response;
}
