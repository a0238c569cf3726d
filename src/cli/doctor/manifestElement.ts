import { XmlDocument, XmlElement } from 'libxml2-wasm';

/** An element of a manifest, named with the prefix the schemas use: `a:` base, `o:` version overrides, `bt:` basic types. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly ManifestElement[];
  readonly text: string;
  readonly line: number;
}

const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.microsoft.com/office/appforoffice/1.1', 'a'],
  ['http://schemas.microsoft.com/office/taskpaneappversionoverrides', 'o'],
  ['http://schemas.microsoft.com/office/officeappbasictypes/1.0', 'bt'],
]);

function convert(element: XmlElement): ManifestElement {
  const namespace = element.namespaceUri;
  const children = element.find('*').filter((node) => node instanceof XmlElement);
  return {
    name: `${prefixes.get(namespace) ?? namespace}:${element.name}`,
    attributes: new Map(element.attrs.map(({ name, value }) => [name, value])),
    children: children.map(convert),
    text: children.length === 0 ? element.content.trim() : '',
    line: element.line,
  };
}

/** Reads a manifest into plain values; XML that is not well-formed throws. */
export function parseManifest(xml: string): ManifestElement {
  const document = XmlDocument.fromString(xml);
  try {
    return convert(document.root);
  } finally {
    document.dispose();
  }
}

/** Every element of that name below `element`, in document order. */
export function descendants(element: ManifestElement, name: string): readonly ManifestElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** An attribute, or "" where it is missing. */
export function attribute(element: ManifestElement | undefined, name: string): string {
  return element?.attributes.get(name) ?? '';
}

/** The value of an element in each locale, the default one's first. */
export function localizedValues(element: ManifestElement): readonly string[] {
  const overrides = element.children.filter(({ name }) => name.endsWith(':Override'));
  return [attribute(element, 'DefaultValue'), ...overrides.map((one) => attribute(one, 'Value'))];
}
