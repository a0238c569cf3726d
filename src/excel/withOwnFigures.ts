import type { OwnFiguresService } from '../app/ownFigures/createOwnFigures.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { EditionStore } from './createEditionStore.ts';

/** Every edition with what the open workbook adds to it; a page without figures of its own has the same editions. */
export function withOwnFigures(
  editions: EditionStore<Dataset>,
  own: Pick<OwnFiguresService, 'added' | 'addedSoon'>,
): EditionStore<Dataset> {
  return {
    ...editions,
    source: (id) => {
      const source = editions.source(id);
      return {
        current: () => {
          const now = source.current();
          return now?.ok === true ? own.added(now.value) : now;
        },
        loaded: async () => {
          const loaded = await source.loaded();
          return loaded.ok ? own.addedSoon(loaded.value) : loaded;
        },
      };
    },
  };
}
