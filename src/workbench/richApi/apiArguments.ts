import { invalidArgument } from './apiError.ts';

/** The arguments of one call, read with Excel's own complaint where one is of the wrong type. */
export class ApiArguments {
  readonly #values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.#values = values;
  }

  has(index: number): boolean {
    const value = this.#values[index];
    return value !== undefined && value !== null;
  }

  raw(index: number): unknown {
    return this.#values[index];
  }

  text(index: number, fallback?: string): string {
    const value = this.#values[index];
    if (typeof value === 'string') return value;
    if (!this.has(index) && fallback !== undefined) return fallback;
    throw invalidArgument();
  }

  integer(index: number, fallback?: number): number {
    const value = this.#values[index];
    if (typeof value === 'number' && Number.isInteger(value)) return value;
    if (!this.has(index) && fallback !== undefined) return fallback;
    throw invalidArgument();
  }

  flag(index: number, fallback?: boolean): boolean {
    const value = this.#values[index];
    if (typeof value === 'boolean') return value;
    if (!this.has(index) && fallback !== undefined) return fallback;
    throw invalidArgument();
  }
}
