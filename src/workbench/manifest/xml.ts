/** The child elements of this name, whatever their prefix. */
export function children(parent: Element | null, name: string): Element[] {
  return [...(parent?.children ?? [])].filter((child) => localName(child) === name);
}

/** An element's name without its prefix. */
export function localName(element: Element): string {
  return element.tagName.replace(/^.*:/u, '');
}

/** The first element at the end of a path of names, or null. */
export function descend(from: Element | null, ...path: readonly string[]): Element | null {
  let at = from;
  for (const name of path) at = children(at, name)[0] ?? null;
  return at;
}

/** An `xsi:type`. */
export function xsiType(element: Element): string {
  return element.getAttribute('xsi:type') ?? '';
}

/** The text of an element, without surrounding white space. */
export function textOf(element: Element | null): string {
  return element?.textContent?.trim() ?? '';
}

/** The `DefaultValue` of an element, or the value of its `Override` for the language. */
export function localized(element: Element | null, language: string): string | null {
  if (element === null) return null;
  const override = children(element, 'Override').find(
    (entry) => entry.getAttribute('Locale')?.toLowerCase() === language.toLowerCase(),
  );
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue');
}
