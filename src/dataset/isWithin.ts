import type { Dataset } from './dataset.ts';

/** More levels than any place lies deep; ends a ring of parents. */
const deepest = 12;

/** The places that a place lies in, itself first. */
export function withAncestors(dataset: Dataset, id: string): readonly string[] {
  const ancestors: string[] = [];
  let place = dataset.place(id);
  while (place !== undefined && ancestors.length < deepest) {
    ancestors.push(place.id);
    place = dataset.place(place.parent);
  }
  return ancestors;
}

/** Whether a place is another one or lies in it. */
export function isWithin(dataset: Dataset, part: string, whole: string): boolean {
  return withAncestors(dataset, part).includes(whole);
}

/** The nearest province that a place lies in; the empty text for what lies in none. */
export function provinceOf(dataset: Dataset, id: string): string {
  return (
    withAncestors(dataset, id).find((place) => dataset.place(place)?.kind === 'province') ?? ''
  );
}
