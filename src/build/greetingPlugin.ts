import type { Compiler } from 'webpack';

/** Says once, when the first compilation has succeeded, where to go. */
export class GreetingPlugin {
  readonly #lines: readonly string[];

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  apply(compiler: Compiler): void {
    let said = false;
    compiler.hooks.done.tap('Greeting', (stats) => {
      if (said || stats.hasErrors()) return;
      said = true;
      // After webpack's own report, so that the lines stand last.
      setImmediate(() => console.log(this.#lines.join('\n')));
    });
  }
}
