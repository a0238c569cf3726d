import { startWork } from './startWork.ts';

/** Does work so many milliseconds after it was last asked for, once. */
export function soonOnce(milliseconds: number): (work: () => Promise<unknown>) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (work) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => startWork(work), milliseconds);
  };
}
