import type { AddinPages } from './manifest.ts';
import type { ManifestReader } from './manifestReader.ts';
import { children, descend, xsiType } from './xml.ts';

/** The elements of a manifest that name its pages. */
export interface PageElements {
  readonly root: Element;
  readonly runtimes: Element | null;
  /** The extension point of custom functions. */
  readonly functions: Element | null;
  readonly desktop: Element | null;
}

/** A runtime that outlives the pane is shared: pane, commands and functions are its page. */
function sharedRuntime({ runtimes }: PageElements): Element | null {
  const runtime = children(runtimes, 'Runtime').find(
    (entry) => entry.getAttribute('lifetime') === 'long',
  );
  return runtime ?? null;
}

function readShared(reader: ManifestReader, runtime: Element, elements: PageElements): AddinPages {
  const page = reader.address(runtime, 'Runtimes/Runtime');
  const sameId = (element: Element | null, at: string): void => {
    const id = element?.getAttribute('resid');
    if (id !== undefined && id !== null && id !== runtime.getAttribute('resid')) {
      reader.report('no-shared-runtime', `${at} #${id}`);
    }
  };
  sameId(descend(elements.functions, 'Page', 'SourceLocation'), 'CustomFunctions/Page');
  sameId(descend(elements.desktop, 'FunctionFile'), 'FunctionFile');
  return { isShared: true, pane: page, commands: page, functions: page };
}

/** The page of the first button that shows the pane, in the order of the document. */
function firstPane(desktop: Element | null): Element | null {
  const action = [...(desktop?.getElementsByTagName('*') ?? [])].find(
    (element) => xsiType(element) === 'ShowTaskpane',
  );
  return descend(action ?? null, 'SourceLocation');
}

/** Reads which pages an add-in has: one for all where its runtime is shared, else one each. */
export function readPages(reader: ManifestReader, elements: PageElements): AddinPages {
  const runtime = sharedRuntime(elements);
  if (runtime !== null) return readShared(reader, runtime, elements);
  const { root, functions, desktop } = elements;
  const pane = firstPane(desktop);
  const commands = descend(desktop, 'FunctionFile');
  const own = descend(root, 'DefaultSettings', 'SourceLocation');
  const at = 'CustomFunctions/Page';
  return {
    isShared: false,
    pane: pane === null ? reader.ownAddress(own, 'SourceLocation') : reader.address(pane, 'Action'),
    commands: commands === null ? null : reader.address(commands, 'FunctionFile'),
    functions:
      functions === null ? null : reader.address(descend(functions, 'Page', 'SourceLocation'), at),
  };
}
