import { useEffect, useState } from 'react';
import { usePane } from '../services/PaneContext.ts';

/** Ids of the editions that there are, the newest first: those that are listed where editions are kept, and the add-in's own. */
export function useEditionList(): readonly string[] {
  const { editions, start } = usePane();
  const [listed, setListed] = useState<readonly string[]>([]);
  useEffect(() => {
    start(async () => {
      const list = await editions.list();
      if (list.ok) setListed(list.value.map(({ id }) => id));
    });
  }, [editions, start]);
  const { page } = editions;
  if (listed.includes(page)) return listed;
  const later = listed.filter((id) => id.slice(0, 10) > page.slice(0, 10));
  return [...later, page, ...listed.slice(later.length)];
}
