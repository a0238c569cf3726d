import {
  attribute,
  descendants,
  localizedValues,
  type ManifestElement,
} from '../../src/cli/doctor/manifestElement.ts';

type Kind = 'image' | 'url' | 'short string' | 'long string';

interface Resource {
  readonly id: string;
  readonly kind: Kind;
  readonly element: ManifestElement;
}

const sections: readonly (readonly [section: string, kind: Kind])[] = [
  ['bt:Images', 'image'],
  ['bt:Urls', 'url'],
  ['bt:ShortStrings', 'short string'],
  ['bt:LongStrings', 'long string'],
];

const lengths: Readonly<Record<Kind, number>> = {
  image: 2048,
  url: 2048,
  'short string': 125,
  'long string': 250,
};

/** Element with a `resid` → the kind of resource it may name; all others take a short string. */
const wanted: ReadonlyMap<string, Kind> = new Map([
  ['bt:Image', 'image'],
  ['o:SourceLocation', 'url'],
  ['o:FunctionFile', 'url'],
  ['o:Runtime', 'url'],
  ['o:LearnMoreUrl', 'url'],
  ['o:Description', 'long string'],
]);

/** The resources of a manifest with their kinds. */
export function readResources(root: ManifestElement): readonly Resource[] {
  return sections.flatMap(([section, kind]) =>
    descendants(root, section).flatMap(({ children }) =>
      children.map((element) => ({ id: attribute(element, 'id'), kind, element })),
    ),
  );
}

function checkResource({ id, kind, element }: Resource): readonly string[] {
  const values = localizedValues(element);
  return [
    ...(id.length > 32 ? [`resource id "${id}" is longer than 32 characters`] : []),
    ...(values.some((value) => value === '') ? [`${id}: empty`] : []),
    ...(values.some((value) => value.length > lengths[kind])
      ? [`${id}: longer than the ${String(lengths[kind])} characters of a ${kind}`]
      : []),
    ...((kind === 'url' || kind === 'image') && values.some((v) => !v.startsWith('https://'))
      ? [`${id}: not https`]
      : []),
  ];
}

function elementsWithReference(element: ManifestElement): readonly ManifestElement[] {
  return element.children.flatMap((child) => [
    ...(child.attributes.has('resid') ? [child] : []),
    ...elementsWithReference(child),
  ]);
}

/** Checks resources (ids, lengths, https) and that each reference names one of the right kind. */
export function checkResources(root: ManifestElement): readonly string[] {
  const resources = readResources(root);
  const references = elementsWithReference(root);
  const ids = resources.map(({ id }) => id);
  const used = new Set(references.map((element) => attribute(element, 'resid')));
  return [
    ...resources.flatMap(checkResource),
    ...ids
      .filter((id, at) => ids.indexOf(id) !== at)
      .map((id) => `two resources have the id "${id}"`),
    ...ids.filter((id) => !used.has(id)).map((id) => `resource "${id}" is never used`),
    ...references.flatMap((element) => {
      const id = attribute(element, 'resid');
      const kind = wanted.get(element.name) ?? 'short string';
      return resources.some((resource) => resource.id === id && resource.kind === kind)
        ? []
        : [
            `line ${String(element.line)}: ${element.name} needs a ${kind}, there is none with the id "${id}"`,
          ];
    }),
  ];
}
