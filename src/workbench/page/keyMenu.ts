import { IContextMenuService, type IPointerEvent } from '@univerjs/preset-sheets-core';
import type { KeyMenu } from '../shell/watchMenuKey.ts';
import type { UniverGrid } from '../univer/univerGrid.ts';
import { cellsRectangle } from './cellsRectangle.ts';

/** The grid's own context menu, to be opened at the selected cell without a pointer. */
export function keyMenu(grid: UniverGrid, container: HTMLElement): KeyMenu {
  const service = grid.parts.injector.get(IContextMenuService);
  return {
    open: () => {
      const cells = cellsRectangle(container);
      const cell = grid.selectedRectangle();
      const at = { clientX: cells.left + cell.left + 8, clientY: cells.top + cell.top + 8 };
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the menu reads no more of it than where it was.
      const event = new PointerEvent('contextmenu', at) as unknown as IPointerEvent;
      service.triggerContextMenu(event, 'contextMenu.mainArea');
    },
    close: () => {
      service.hideContextMenu();
      container.focus();
    },
  };
}
