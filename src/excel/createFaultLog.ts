import type { Fault } from '../domain/fault.ts';

/** A fault comes back with every cell that has it, and with every calculation. */
const mostLogged = 100;

/** Logs faults of worksheet functions for whoever opens the console: each one once, and of very many the first. */
export function createFaultLog(): (fault: Fault) => void {
  const logged = new Set<string>();
  return ({ error, stack }) => {
    const text = `${error}\n${stack}`;
    if (logged.has(text) || logged.size >= mostLogged) return;
    logged.add(text);
    console.error(text);
  };
}
