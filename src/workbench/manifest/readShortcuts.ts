import * as v from 'valibot';

const extendedManifest = v.object({
  shortcuts: v.optional(
    v.array(
      v.object({
        action: v.string(),
        key: v.union([v.string(), v.object({ default: v.string(), mac: v.optional(v.string()) })]),
      }),
    ),
    [],
  ),
});

/** A key combination and the action it stands for. */
export interface Shortcut {
  readonly action: string;
  readonly control: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
  /** Upper case: `H`, `F2`, `ARROWUP`. */
  readonly key: string;
}

/**
 * Reads a combination such as `Ctrl+Shift+Alt+H`.
 *
 * @example
 * parseShortcut('next', 'Ctrl+Alt+Up').key; // => 'ARROWUP'
 */
export function parseShortcut(action: string, text: string): Shortcut {
  const parts = text.split('+').map((part) => part.trim().toUpperCase());
  const key = parts.at(-1) ?? '';
  return {
    action,
    control: parts.includes('CTRL'),
    shift: parts.includes('SHIFT'),
    alt: parts.includes('ALT') || parts.includes('OPTION'),
    meta: parts.includes('COMMAND'),
    key: ['UP', 'DOWN', 'LEFT', 'RIGHT'].includes(key) ? `ARROW${key}` : key,
  };
}

type KeyEntry = v.InferOutput<typeof extendedManifest>['shortcuts'][number];

function keysOf({ key }: KeyEntry, isMac: boolean): string {
  if (typeof key === 'string') return key;
  return isMac ? (key.mac ?? key.default) : key.default;
}

/** Reads the file that `ExtendedOverrides` names; anything else has no shortcuts. */
export function readShortcuts(data: unknown, isMac: boolean): Shortcut[] {
  const parsed = v.safeParse(extendedManifest, data);
  if (!parsed.success) return [];
  return parsed.output.shortcuts.map((entry) => parseShortcut(entry.action, keysOf(entry, isMac)));
}
