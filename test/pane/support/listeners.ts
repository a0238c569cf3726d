/** Those who asked to be told. */
interface Listeners {
  readonly add: (listener: () => void) => () => void;
  readonly tell: () => void;
}

/** A list of listeners that tells them all. */
export function listeners(): Listeners {
  const listening = new Set<() => void>();
  return {
    add: (listener) => {
      listening.add(listener);
      return () => {
        listening.delete(listener);
      };
    },
    tell: () => {
      for (const listener of listening) listener();
    },
  };
}
