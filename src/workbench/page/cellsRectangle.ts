function extent({ width, height }: DOMRect): number {
  return width * height;
}

/** Where the cells are drawn: the largest canvas of the grid, as the others are editors. */
export function cellsRectangle(grid: HTMLElement): DOMRect {
  const rectangles = [...grid.querySelectorAll('canvas')].map((each) =>
    each.getBoundingClientRect(),
  );
  const [largest] = rectangles.toSorted((one, other) => extent(other) - extent(one));
  return largest ?? grid.getBoundingClientRect();
}
