import type { FUniver } from '@univerjs/core/facade';
import type { RibbonButton, RibbonControl } from '../manifest/manifest.ts';
import type { RunControl } from '../shell/controlButton.ts';

const gridMenu = ['contextMenu.mainArea', 'contextMenu.others'];

function entry(
  api: FUniver,
  button: RibbonButton,
  run: RunControl,
): ReturnType<FUniver['createMenu']> {
  return api.createMenu({
    id: `context-${button.id}`,
    title: button.label,
    tooltip: button.tipText,
    action: () => run(button),
  });
}

/** Adds an add-in's entries to the grid's own context menu. */
export function addContextMenu(
  api: FUniver,
  controls: readonly RibbonControl[],
  run: RunControl,
): void {
  for (const control of controls) {
    if (control.kind === 'button') {
      entry(api, control, run).appendTo(gridMenu);
      continue;
    }
    const submenu = api.createSubmenu({ id: `context-${control.id}`, title: control.label });
    for (const item of control.items) submenu.addSubmenu(entry(api, item, run));
    submenu.appendTo(gridMenu);
  }
}
