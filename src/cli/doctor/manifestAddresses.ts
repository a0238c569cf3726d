import {
  attribute,
  descendants,
  localizedValues,
  parseManifest,
  type ManifestElement,
} from './manifestElement.ts';

/** What Excel does with an address of a manifest. */
export type AddressRole = 'page' | 'script' | 'metadata' | 'shortcuts' | 'icon' | 'help';

export interface ManifestAddress {
  readonly address: string;
  readonly role: AddressRole;
  /** Of an icon, in pixels, where the manifest says it. */
  readonly size?: number;
}

/** What a manifest names. */
export interface ManifestContent {
  readonly version: string;
  /** Each once, in all languages. */
  readonly addresses: readonly ManifestAddress[];
}

/**
 * Reads a manifest's version and every address in it.
 *
 * @returns undefined where the text is no manifest of an add-in
 */
export function readManifestContent(text: string): ManifestContent | undefined {
  const root = parsed(text);
  if (root?.name !== 'a:OfficeApp') return undefined;
  const [version] = descendants(root, 'a:Version');
  const found = [...named(root), ...resources(root)];
  return {
    version: version?.text ?? '',
    addresses: [...new Map(found.map((each) => [each.address, each])).values()],
  };
}

function parsed(text: string): ManifestElement | undefined {
  try {
    return parseManifest(text);
  } catch {
    return undefined;
  }
}

function addressOf(address: string, role: AddressRole, size: number | undefined): ManifestAddress {
  return size === undefined ? { address, role } : { address, role, size };
}

/** What the manifest names by itself. */
function named(root: ManifestElement): readonly ManifestAddress[] {
  const of = (name: string, role: AddressRole, size?: number): readonly ManifestAddress[] =>
    descendants(root, name)
      .flatMap(localizedValues)
      .map((address) => addressOf(address, role, size));
  const overrides = descendants(root, 'a:ExtendedOverrides').flatMap(({ attributes }) =>
    Array.from(attributes.values(), (address) => addressOf(address, 'shortcuts', undefined)),
  );
  return [
    ...of('a:IconUrl', 'icon', 32),
    ...of('a:HighResolutionIconUrl', 'icon', 64),
    ...of('a:SupportUrl', 'help'),
    ...of('a:SourceLocation', 'page'),
    ...overrides,
  ];
}

/** What stands among the resources; what refers to one tells what it is for. */
function resources(root: ManifestElement): readonly ManifestAddress[] {
  const sizes = new Map(
    descendants(root, 'bt:Image')
      .filter((image) => attribute(image, 'resid') !== '')
      .map((image) => [attribute(image, 'resid'), Number(attribute(image, 'size'))]),
  );
  const images = descendants(root, 'bt:Image').flatMap((image) => {
    const size = sizes.get(attribute(image, 'id'));
    const addresses = attribute(image, 'id') === '' ? [] : localizedValues(image);
    return addresses.map((address) => addressOf(address, 'icon', size));
  });
  const roles = rolesOfResources(root);
  const urls = descendants(root, 'bt:Url').flatMap((url) => {
    const role = roles.get(attribute(url, 'id')) ?? 'help';
    return localizedValues(url).map((address): ManifestAddress => ({ address, role }));
  });
  return [...images, ...urls];
}

function rolesOfResources(root: ManifestElement): ReadonlyMap<string, AddressRole> {
  const within = (name: string, role: AddressRole): readonly (readonly [string, AddressRole])[] =>
    descendants(root, name).flatMap((element) =>
      [element, ...descendants(element, 'o:SourceLocation')].map(
        (each) => [attribute(each, 'resid'), role] as const,
      ),
    );
  return new Map([
    ...within('o:Script', 'script'),
    ...within('o:Metadata', 'metadata'),
    ...within('o:Page', 'page'),
    ...within('o:Action', 'page'),
    ...within('o:FunctionFile', 'page'),
    ...within('o:Runtime', 'page'),
  ]);
}
