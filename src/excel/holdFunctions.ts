declare global {
  interface Window {
    /** What office.js looks into before it takes calls; it makes the object itself where there is none. */
    CustomFunctionMappings?: Record<string, unknown>;
  }
}

/** The key that office.js waits to go; it takes it away itself when the first function is associated. */
const delay = '__delay__';

/**
 * Keeps office.js from taking calls until the first function is associated. It begins as soon as it is ready, also where the
 * script of the functions is still on its way, and what is called then is `#VALUE!` without a word, for good. To be called before
 * office.js runs: where that is the last to come, its own `CustomFunctions.delayInitialization` is too late.
 */
export function holdFunctions(page: Window): void {
  page.CustomFunctionMappings = { ...page.CustomFunctionMappings, [delay]: true };
}

/** Lets calls come where no function ever will be there: they fail, and do not calculate without an end. */
export function releaseFunctions(page: Window): void {
  if (page.CustomFunctionMappings !== undefined) {
    Reflect.deleteProperty(page.CustomFunctionMappings, delay);
  }
}
