import { ChartLayer, type ChartLayerPort } from '../chart/chartLayer.ts';
import type { Shell } from '../shell/shell.ts';
import { cellsRectangle } from './cellsRectangle.ts';
import type { Workbench } from './workbench.ts';

function layerPort(workbench: Workbench, container: HTMLElement): ChartLayerPort {
  const { grid } = workbench;
  return {
    grid,
    records: () => workbench.records,
    window: () => {
      const cells = cellsRectangle(container);
      const around = container.getBoundingClientRect();
      const headers = grid.headerSize();
      return {
        left: cells.left - around.left + headers.width,
        top: cells.top - around.top + headers.height,
        width: cells.width - headers.width,
        height: cells.height - headers.height,
      };
    },
    origin: () => {
      const headers = grid.headerSize();
      const corner = grid.firstCellCorner();
      return { left: corner.left - headers.width, top: corner.top - headers.height };
    },
  };
}

/** Shows the charts of the active sheet and keeps them with their cells. */
export function showCharts(workbench: Workbench, { grid: container }: Shell): void {
  const { api } = workbench.grid.parts;
  const layer = new ChartLayer(layerPort(workbench, container));
  container.append(layer.root);
  api.addEvent(api.Event.Scroll, () => layer.refresh());
  api.addEvent(api.Event.SheetZoomChanged, () => layer.refresh());
  api.addEvent(api.Event.ActiveSheetChanged, () => layer.refresh());
  workbench.onChanged(() => layer.refresh());
  new ResizeObserver(() => layer.refresh()).observe(container);
}
