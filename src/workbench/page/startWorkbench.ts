import { decodeBookFile, emptyBook, type BookFile } from '../book/bookFile.ts';
import { fetchJson, type Decoded } from '../book/fetchFiles.ts';
import { createHandle } from '../handle/createHandle.ts';
import type { WorkbenchHandle } from '../handle/workbenchHandle.ts';
import type { Messages } from '../shell/messages.ts';
import type { PageOptions } from '../shell/pageOptions.ts';
import { drawRibbon } from '../shell/ribbon.ts';
import { Shell } from '../shell/shell.ts';
import { watchMenuKey } from '../shell/watchMenuKey.ts';
import { watchPaneKey } from '../shell/watchPaneKey.ts';
import { watchShortcuts } from '../shell/watchShortcuts.ts';
import { addContextMenu } from '../univer/addContextMenu.ts';
import { keyMenu } from './keyMenu.ts';
import { loadAddin, type LoadedAddin } from './loadAddin.ts';
import { showCharts } from './showCharts.ts';
import { watchTips } from './watchTips.ts';
import { Workbench } from './workbench.ts';

function dressUp(shell: Shell, workbench: Workbench, addin: LoadedAddin): void {
  const { manifest, shortcuts } = addin;
  drawRibbon(shell.ribbon, manifest.tabs, shell.messages.ribbon, (button) => workbench.run(button));
  addContextMenu(workbench.grid.parts.api, manifest.contextMenu, (button) => workbench.run(button));
  watchShortcuts(shortcuts, (action) => workbench.act(action));
  watchPaneKey(() => {
    if (workbench.isPaneVisible) workbench.pane?.frame.focus();
  });
  const isInGrid = (element: Element | null): boolean =>
    shell.grid.contains(element) || element === document.body;
  watchMenuKey(isInGrid, keyMenu(workbench.grid, shell.grid));
  watchTips(workbench, shell);
}

async function loadBook({ book }: PageOptions, messages: Messages): Promise<Decoded<BookFile>> {
  if (book === null) return { ok: true, value: emptyBook };
  return fetchJson(book, messages, decodeBookFile);
}

/** Starts the workbench in an element; what fails is shown in the page. */
export function startWorkbench(into: HTMLElement, options: PageOptions): WorkbenchHandle {
  let current: Workbench | null = null;
  let addin: LoadedAddin | null = null;
  const shell = new Shell(into, options, {
    paneClosed: () => current?.showPane(false),
    themeSwitched: () => void current?.switchTheme(),
  });
  shell.showTheme(options.theme);
  const start = async (): Promise<Workbench> => {
    const { messages, notices } = shell;
    const [loaded, book] = await Promise.all([
      loadAddin(options, messages, notices),
      loadBook(options, messages),
    ]);
    if (!book.ok) notices.show(book.problem);
    addin = loaded;
    const workbench = new Workbench(shell, options, loaded, book.ok ? book.value : emptyBook);
    current = workbench;
    showCharts(workbench, shell);
    if (loaded !== null) dressUp(shell, workbench, loaded);
    await workbench.start();
    return workbench;
  };
  const started = start();
  started.catch((error: unknown) => {
    shell.notices.show(shell.messages.startFailed, [String(error)]);
  });
  return createHandle({
    started,
    current: () => current,
    tabs: () => addin?.manifest.tabs ?? [],
    language: options.language,
  });
}
