import { readState, stateText, type StateReading } from '../app/editions/workbookState.ts';
import { refused } from '../app/ports/outcome.ts';
import type { StateStore } from '../app/ports/stateStore.ts';
import { namespace } from '../formulas/product.ts';
import { changeSettings, documentSettings, isReadOnly } from './documentSettings.ts';
import { followSettings } from './followSettings.ts';

const stateKey = `${namespace}.state`;
/** Where releases before 1.2 kept the language alone. */
const languageKey = `${namespace}.language`;
/** Where a damaged state is put when another takes its place. */
const asideKey = `${namespace}.state.aside`;

const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

let last: { readonly state: unknown; readonly language: unknown; readonly reading: StateReading };

/** The state of the open workbook, in its settings: they are readable at once when office.js is ready. */
export const excelState: StateStore = {
  read: () => {
    const settings = documentSettings();
    if (settings === undefined) return undefined;
    const state: unknown = settings.get(stateKey);
    const language: unknown = settings.get(languageKey);
    // It is asked in every call.
    if (last?.state !== state || last.language !== language) {
      last = { state, language, reading: readState({ state, language }) };
    }
    return last.reading;
  },
  save: async (state) => {
    const settings = documentSettings();
    const reading = excelState.read();
    if (settings === undefined || reading === undefined) return refused({ code: 'no-host' });
    if (isReadOnly()) return refused({ code: 'read-only' });
    const saving = changeSettings(
      settings,
      new Map([
        [stateKey, stateText(state)],
        [languageKey, undefined],
        ...(reading.kind === 'damaged' ? ([[asideKey, reading.text]] as const) : []),
      ]),
    );
    tell();
    const saved = await saving;
    if (!saved.ok) tell();
    return saved;
  },
  isReadOnly,
  onChange: (listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

/** Follows what co-authors make of the state from now on. */
export function followState(): void {
  let seen = excelState.read();
  excelState.onChange(() => {
    seen = excelState.read();
  });
  followSettings(() => {
    if (excelState.read() !== seen) tell();
  });
}
