import type { SideHeader, Sides } from './sideHeader.ts';
import { partKinds, type WordKind } from './tablePart.ts';

/** The kinds that no side says with each of its headers; months alone leave their year open. */
export function openKinds({ down, across }: Sides): readonly WordKind[] {
  return [...partKinds, 'unit' as const].filter(
    (kind) => !saysAll(down, kind) && !saysAll(across, kind),
  );
}

/** An empty side, or one that means nothing, says nothing; sums and wholes say what the others do. */
function saysAll(side: readonly SideHeader[], kind: WordKind): boolean {
  const understood = side.filter(
    ({ problem, said, sumOf, isWhole }) =>
      problem === undefined && said.size > 0 && sumOf === undefined && isWhole !== true,
  );
  return understood.length > 0 && understood.every(({ said }) => said.has(kind));
}

/** Whether headers of either side tell measures apart, so that some say one and others none. */
export function hasSilentMeasures({ down, across }: Sides): boolean {
  const [left, top] = [down.filter(isUsed), across.filter(isUsed)];
  const isSaid = left.some(saysMeasure) || top.some(saysMeasure);
  return isSaid && !left.every(saysMeasure) && !top.every(saysMeasure);
}

const isUsed = ({ problem, said }: SideHeader): boolean => problem === undefined && said.size > 0;
const saysMeasure = ({ said }: SideHeader): boolean => said.has('measure');
