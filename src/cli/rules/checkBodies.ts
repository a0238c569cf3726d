import { bodiesOf } from '../edition/bodiesOf.ts';
import type { Content } from '../package/content.ts';
import type { Problem } from '../package/problem.ts';

const chinese = /\p{Script=Han}/u;

/**
 * Finds publishers and sites with Chinese names that have none in English, without which no English reference can be read aloud. A
 * package without any English name is not asked for them.
 */
export function checkBodies({ sources, bodies }: Content): readonly Problem[] {
  if (bodies.length === 0) return [];
  const named = new Set(bodies.map(({ item }) => item.nameZh));
  return sources.flatMap(({ row, item }) =>
    (['publisher', 'site'] as const).flatMap((column) =>
      bodiesOf(item[column])
        .filter((body) => chinese.test(body) && !named.has(body))
        .map((value) => ({
          file: 'sources.csv',
          row,
          column,
          fault: { code: 'unnamed-body' as const, value },
        })),
    ),
  );
}
