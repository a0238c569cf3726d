/** A list in parts of a size; the last may be shorter. */
export function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_part, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
