import type { Grid } from '../grid/grid.ts';
import type { BookRecords } from '../model/bookRecords.ts';
import { element } from '../shell/element.ts';
import { chartData } from './chartData.ts';
import { drawChart } from './drawChart.ts';

/** What the layer needs of the page around it. */
export interface ChartLayerPort {
  readonly grid: Grid;
  records(): BookRecords;
  /** Where the cells are now, without the headers, in pixels of the layer's parent. */
  window(): {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Where the corner of cell A1 is now, in pixels of that window; charts move with it. */
  origin(): { readonly left: number; readonly top: number };
}

const pixelsPerPoint = 4 / 3;

/** The charts of the active sheet, above the cells. */
export class ChartLayer {
  readonly root = element('div', { class: 'charts' });
  readonly #port: ChartLayerPort;
  #asked = false;

  constructor(port: ChartLayerPort) {
    this.#port = port;
  }

  /** Draws again before the next frame, once however often it is asked. */
  refresh(): void {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      this.#draw();
    });
  }

  #draw(): void {
    const { grid } = this.#port;
    const sheetId = grid.activeSheet().id;
    const shown = this.#port.records().charts.filter((chart) => chart.sheetId === sheetId);
    if (shown.length === 0) {
      this.root.replaceChildren();
      return;
    }
    const view = this.#port.window();
    this.root.style.inset = `${view.top}px auto auto ${view.left}px`;
    this.root.style.width = `${view.width}px`;
    this.root.style.height = `${view.height}px`;
    const { left, top } = this.#port.origin();
    const frames = shown.map((chart) => {
      const frame = element('div', { class: 'chart' }, drawChart(chart, chartData(grid, chart)));
      frame.style.left = `${left + chart.left * pixelsPerPoint}px`;
      frame.style.top = `${top + chart.top * pixelsPerPoint}px`;
      frame.style.width = `${chart.width * pixelsPerPoint}px`;
      frame.style.height = `${chart.height * pixelsPerPoint}px`;
      return frame;
    });
    this.root.replaceChildren(...frames);
  }
}
