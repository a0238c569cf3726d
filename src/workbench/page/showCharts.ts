import { ChartLayer } from '../chart/chartLayer.ts';
import type { Shell } from '../shell/shell.ts';
import { cellsRectangle } from './cellsRectangle.ts';
import type { Workbench } from './workbench.ts';

/** Shows the charts of the active sheet and keeps them with their cells. */
export function showCharts(workbench: Workbench, { grid: container }: Shell): void {
  const { api } = workbench.grid.parts;
  const layer = new ChartLayer({
    grid: workbench.grid,
    records: () => workbench.records,
    origin: () => {
      const corner = api.getActiveWorkbook()?.getActiveSheet().getRange(0, 0).getCellRect();
      const cells = cellsRectangle(container);
      const page = layer.root.getBoundingClientRect();
      return {
        left: cells.left - page.left + (corner?.left ?? 0),
        top: cells.top - page.top + (corner?.top ?? 0),
      };
    },
  });
  container.append(layer.root);
  api.addEvent(api.Event.Scroll, () => layer.refresh());
  api.addEvent(api.Event.SheetZoomChanged, () => layer.refresh());
  api.addEvent(api.Event.ActiveSheetChanged, () => layer.refresh());
  workbench.onChanged(() => layer.refresh());
  new ResizeObserver(() => layer.refresh()).observe(container);
}
