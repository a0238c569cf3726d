import type {
  AddinPages,
  FunctionsReference,
  Manifest,
  ManifestProblem,
  RibbonControl,
  RibbonTab,
} from './manifest.ts';
import { ManifestReader } from './manifestReader.ts';
import { readPages } from './readPages.ts';
import { readControl, readTab } from './readRibbon.ts';
import { children, descend, localName, textOf, xsiType } from './xml.ts';

/** A manifest, or everything that is wrong with it. */
export type ManifestResult =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly problems: readonly ManifestProblem[] };

interface WorkbookHost {
  readonly runtimes: Element | null;
  readonly functions: Element | null;
  readonly desktop: Element | null;
}

function workbookHost(overrides: Element | null): WorkbookHost {
  const host =
    children(descend(overrides, 'Hosts'), 'Host').find((entry) => xsiType(entry) === 'Workbook') ??
    null;
  const points = children(descend(host, 'AllFormFactors'), 'ExtensionPoint');
  return {
    runtimes: descend(host, 'Runtimes'),
    functions: points.find((point) => xsiType(point) === 'CustomFunctions') ?? null,
    desktop: descend(host, 'DesktopFormFactor'),
  };
}

function extensionPoints({ desktop }: WorkbookHost, type: string): Element[] {
  return children(desktop, 'ExtensionPoint').filter((point) => xsiType(point) === type);
}

function readFunctions(reader: ManifestReader, point: Element | null): FunctionsReference | null {
  if (point === null) return null;
  return {
    namespace: reader.resource(descend(point, 'Namespace'), 'CustomFunctions/Namespace'),
    metadata: reader.address(
      descend(point, 'Metadata', 'SourceLocation'),
      'CustomFunctions/Metadata',
    ),
  };
}

function readTabs(reader: ManifestReader, host: WorkbookHost): RibbonTab[] {
  return extensionPoints(host, 'PrimaryCommandSurface').flatMap((point) =>
    [...point.children]
      .filter((tab) => ['CustomTab', 'OfficeTab'].includes(localName(tab)))
      .map((tab) => readTab(reader, tab)),
  );
}

function readContextMenu(reader: ManifestReader, host: WorkbookHost): RibbonControl[] {
  return extensionPoints(host, 'ContextMenu').flatMap((point) =>
    children(point, 'OfficeMenu')
      .filter((menu) => menu.getAttribute('id') === 'ContextMenuCell')
      .flatMap((menu) => children(menu, 'Control').map((control) => readControl(reader, control))),
  );
}

function readShortcuts(root: Element): Manifest['shortcuts'] {
  const overrides = descend(root, 'ExtendedOverrides');
  const address = overrides?.getAttribute('Url') ?? null;
  if (address === null) return null;
  return { address, resources: overrides?.getAttribute('ResourcesUrl') ?? null };
}

/** Microsoft's unified manifest for add-ins of all applications is JSON. */
function isUnified(text: string): boolean {
  return text.trimStart().startsWith('{');
}

/** The applications that a manifest is for, where Excel is none of them. */
function otherApplications(root: Element): string | null {
  const names = children(descend(root, 'Hosts'), 'Host').map((host) => host.getAttribute('Name'));
  return names.length === 0 || names.includes('Workbook') ? null : `Hosts ${names.join(', ')}`;
}

/** Office.js talks to pages of the workbench's own hostname only. */
function reportOtherHosts(reader: ManifestReader, pages: AddinPages, origin: string): void {
  const { hostname } = new URL(origin);
  for (const page of new Set([pages.pane, pages.commands, pages.functions])) {
    const isOther = page !== null && URL.canParse(page) && new URL(page).hostname !== hostname;
    if (isOther) reader.report('other-host', page);
  }
}

function parse(text: string, parser: DOMParser): Element | null {
  const document = parser.parseFromString(text, 'application/xml');
  const root: Element | null = document.documentElement;
  const isManifest = root !== null && localName(root) === 'OfficeApp';
  return isManifest && document.querySelector('parsererror') === null ? root : null;
}

/**
 * Reads an add-in's manifest as Excel does, in one language. Office.js only talks to a host on its own hostname, so the
 * add-in's page must be served from the workbench's.
 *
 * @param options.origin of the workbench: where it is served by plain http, so may be what stands beside it
 */
export function readManifest(
  text: string,
  options: { readonly language: string; readonly origin: string; readonly parser: DOMParser },
): ManifestResult {
  if (isUnified(text)) return { ok: false, problems: [{ fault: 'unified', at: 'JSON' }] };
  const root = parse(text, options.parser);
  if (root === null) return { ok: false, problems: [{ fault: 'no-xml', at: 'OfficeApp' }] };
  const outer = descend(root, 'VersionOverrides');
  // A newer version stands inside the older one, for hosts that know it.
  const overrides = descend(outer, 'VersionOverrides') ?? outer;
  const reader = new ManifestReader(descend(overrides, 'Resources'), options);
  const others = otherApplications(root);
  if (others !== null) reader.report('other-application', others);
  const host = workbookHost(overrides);
  const pages = readPages(reader, { root, ...host });
  reportOtherHosts(reader, pages, options.origin);
  const name = reader.text(descend(root, 'DisplayName'));
  if (name === '') reader.report('missing', 'DisplayName');
  const icon = reader.text(descend(root, 'IconUrl'));
  const manifest: Manifest = {
    id: textOf(descend(root, 'Id')),
    name,
    icon: icon === '' ? null : icon,
    pages,
    functions: readFunctions(reader, host.functions),
    tabs: readTabs(reader, host),
    contextMenu: readContextMenu(reader, host),
    shortcuts: readShortcuts(root),
  };
  return reader.problems.length === 0
    ? { ok: true, manifest }
    : { ok: false, problems: reader.problems };
}
