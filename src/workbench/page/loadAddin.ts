import { decodeJson, fetchFromExcel, fetchJson, fetchText } from '../book/fetchFiles.ts';
import {
  decodeFunctionsMetadata,
  type FunctionsMetadata,
} from '../customFunctions/functionMetadata.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { readManifest } from '../manifest/readManifest.ts';
import { readShortcuts, type Shortcut } from '../manifest/readShortcuts.ts';
import type { Messages } from '../shell/messages.ts';
import type { Notices } from '../shell/notices.ts';
import type { PageOptions } from '../shell/pageOptions.ts';

/** An add-in as its manifest describes it, with the files that the manifest names. */
export interface LoadedAddin {
  readonly manifest: Manifest;
  readonly metadata: FunctionsMetadata;
  readonly shortcuts: readonly Shortcut[];
}

const noFunctions: FunctionsMetadata = { functions: [], allowErrorForDataTypeAny: false };

async function loadManifest(
  options: PageOptions,
  messages: Messages,
  notices: Notices,
): Promise<Manifest | null> {
  const fetched = await fetchText(options.manifest, messages);
  if (!fetched.ok) {
    notices.show(messages.manifestFailed(options.manifest), [fetched.problem]);
    return null;
  }
  const result = readManifest(fetched.text, {
    language: options.language,
    origin: location.origin,
    parser: new DOMParser(),
  });
  if (result.ok) return result.manifest;
  notices.show(messages.manifestFailed(options.manifest), result.problems.map(messages.fault));
  return null;
}

async function loadShortcuts(
  { shortcuts }: Manifest,
  messages: Messages,
): Promise<readonly Shortcut[]> {
  if (shortcuts === null) return [];
  const isMac = navigator.userAgent.includes('Mac');
  const file = await fetchJson(shortcuts.address, messages, (data) => ({
    keys: readShortcuts(data, isMac),
  }));
  return file.ok ? file.value.keys : [];
}

/** Loads an add-in; what is wrong is shown, and an add-in whose manifest is wrong is not loaded at all. */
export async function loadAddin(
  options: PageOptions,
  messages: Messages,
  notices: Notices,
): Promise<LoadedAddin | null> {
  const manifest = await loadManifest(options, messages, notices);
  if (manifest === null) return null;
  const shortcuts = await loadShortcuts(manifest, messages);
  if (manifest.functions === null) return { manifest, metadata: noFunctions, shortcuts };
  const { metadata } = manifest.functions;
  const sendsHeaders = options.behaviour['origin'] !== 'without-cors';
  const fetched = await fetchFromExcel(metadata, messages, sendsHeaders);
  const file = decodeJson(fetched, metadata, messages, decodeFunctionsMetadata);
  if (!file.ok) notices.show(messages.noFunctions, [file.problem]);
  return { manifest, metadata: file.ok ? file.value : noFunctions, shortcuts };
}
