import { ApiObject } from './apiObject.ts';
import type { QueryInfo } from './apiRequest.ts';

interface Selection {
  readonly children: Map<string, Selection>;
  all: boolean;
}

function emptySelection(): Selection {
  return { children: new Map(), all: false };
}

/** `Values` and `values` are the same property; names with an underscore stay. */
export function memberName(name: string): string {
  return name.startsWith('_') ? name : name.slice(0, 1).toLowerCase() + name.slice(1);
}

function wireName(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function addPath(root: Selection, path: string, all: boolean): void {
  let at = root;
  for (const part of path.split('/')) {
    const name = memberName(part.trim());
    if (name === '') continue;
    if (name === '*' || name === '$all') {
      at.all = true;
      continue;
    }
    const next = at.children.get(name) ?? emptySelection();
    at.children.set(name, next);
    at = next;
  }
  if (all) at.all = true;
}

function selectionOf(query: QueryInfo): Selection {
  const root = emptySelection();
  for (const path of query.Select ?? []) addPath(root, path, false);
  for (const path of query.Expand ?? []) addPath(root, path, true);
  return root;
}

function projectValue(value: unknown, selection: Selection): unknown {
  return value instanceof ApiObject ? projectObject(value, selection, {}) : value;
}

/** Selections that reach through `items/…` and those that name an item's member directly mean the same. */
function itemSelection(collection: ApiObject, selection: Selection): Selection {
  const named = selection.children.get('items');
  if (named !== undefined) return named;
  const own = new Set(collection.propertyNames());
  const children = new Map([...selection.children].filter(([name]) => !own.has(name)));
  return { children, all: selection.all };
}

function projectObject(object: ApiObject, selection: Selection, query: QueryInfo): unknown {
  const result: Record<string, unknown> = { ...object.identity() };
  const items = object.items();
  let names = [...selection.children.keys()];
  if (items === null) {
    if (names.length === 0 || selection.all)
      names = [...new Set([...names, ...object.propertyNames()])];
  } else {
    const inner = itemSelection(object, selection);
    const skipped = items.slice(query.Skip ?? 0);
    const taken = query.Top === undefined ? skipped : skipped.slice(0, query.Top);
    result['_Items'] = taken.map((item) => projectObject(item, inner, {}));
    const own = new Set(object.propertyNames());
    names = names.filter((name) => own.has(name));
  }
  for (const name of names) {
    const child = selection.children.get(name) ?? emptySelection();
    result[wireName(name)] = projectValue(object.get(name), child);
  }
  return result;
}

/** Answers `load`: the object's identity and the members asked for (all plain ones where none is named). */
export function projectQuery(object: ApiObject, query: QueryInfo): unknown {
  return projectObject(object, selectionOf(query), query);
}
