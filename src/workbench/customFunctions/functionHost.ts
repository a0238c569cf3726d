import type { HostBehaviour } from '../behaviour/hostBehaviours.ts';
import { marshalArguments } from './argumentRules.ts';
import type { ArgumentValue } from './argumentValue.ts';
import { isCallError, resultCell, type CallError, type CallResult } from './callResult.ts';
import { CellCalls, cellKey, type CellPlace, type PendingCall } from './cellCalls.ts';
import { busy, evaluateLifted, isBusyArgument, type Evaluation } from './evaluation.ts';
import type { CustomFunctionMetadata } from './functionMetadata.ts';
import { liftArguments } from './liftArguments.ts';

/** An entry of a `richApiMessage` event: category, type, target, message, correlation. */
export type MessageEntry = readonly [number, number, string, string, number];

/** What the host of custom functions needs of the workbook around it. */
export interface FunctionHostPort {
  /** Sends entries to the add-in. */
  send(entries: readonly MessageEntry[]): void;
  /** Calculates these cells (and what depends on them) again, now that their answers are here. */
  recalculate(places: readonly CellPlace[]): void;
  /** The address that a function with `requiresAddress` is told, `Sheet1!B2`. */
  address(place: CellPlace): string;
  /** Whether a cell is left as it is by a calculation that does not reach it. */
  isStale(place: CellPlace): boolean;
  behaviour(): Pick<HostBehaviour, 'whileCalculating' | 'blankArgument'>;
}

const functionMessages = 1;
const invocation = 1000;
const cancellation = 1001;
const flag = { cancelable: 1, streaming: 2, errorsAllowed: 4 } as const;
/**
 * How long answers wait for the rest of their batch, so that one calculation takes up many: office.js sends at most
 * every 200 ms, and goes on sending while it has more.
 */
const gathering = { quiet: 350, most: 2000 } as const;

/**
 * Excel's side of custom functions. A formula that calls one is busy at first; calls are gathered over a calculation
 * and sent together; when answers are here, the cells are calculated again and find them. Answers are kept per cell and
 * only for the round that asked, so a later change of an argument, or a full calculation, asks again as Excel does.
 */
export class FunctionHost {
  readonly #port: FunctionHostPort;
  readonly #errorsAllowed: boolean;
  readonly #cells = new Map<string, CellCalls>();
  readonly #sent = new Map<number, PendingCall>();
  #queue: { readonly call: PendingCall; readonly entry: MessageEntry }[] = [];
  #answered = new Map<string, CellPlace>();
  #nextId = 1;
  #pass = 0;
  #ready = false;
  #gathering: ReturnType<typeof setTimeout> | null = null;
  #gatheringSince = 0;

  constructor(port: FunctionHostPort, errorsAllowed: boolean) {
    this.#port = port;
    this.#errorsAllowed = errorsAllowed;
  }

  /** True while a formula waits for an answer (streams aside) or an answer for its calculation. */
  isBusy(): boolean {
    return this.#queue.length > 0 || this.#answered.size > 0 || this.#isAsking();
  }

  /** The add-in can be called from now on. */
  markReady(): void {
    this.#ready = true;
    this.flush();
  }

  /** A calculation starts. */
  beginPass(): void {
    this.#pass += 1;
  }

  /** A calculation has ended: what it took up is done, and what it asked for is sent. */
  endPass(): void {
    for (const cell of this.#cells.values()) if (cell.pass === this.#pass) cell.resuming = false;
    this.flush();
  }

  /** Sends the calls that have gathered. */
  flush(): void {
    if (!this.#ready || this.#queue.length === 0) return;
    const queue = this.#queue;
    this.#queue = [];
    for (const { call } of queue) this.#sent.set(call.id, call);
    this.#port.send(queue.map(({ entry }) => entry));
  }

  /** Evaluates one call in a formula of the cell. */
  evaluate(
    called: CustomFunctionMetadata,
    given: readonly ArgumentValue[],
    place: CellPlace,
  ): Evaluation {
    const key = cellKey(place);
    let cell = this.#cells.get(key);
    if (cell === undefined) {
      cell = new CellCalls();
      this.#cells.set(key, cell);
    }
    const isStale = this.#port.isStale(place);
    cell.begin(this.#pass, isStale);
    const index = cell.next;
    cell.next += 1;
    const latest = cell.latestAnswer(index, called.id);
    if (latest !== null && isStale) return latest;
    const result = this.#evaluateCalls(called, given, place, cell);
    if (result !== busy) cell.latest[index] = { functionId: called.id, answer: result };
    const keepsOld = this.#port.behaviour().whileCalculating === 'old-value';
    return result === busy && latest !== null && keepsOld ? latest : result;
  }

  #evaluateCalls(
    called: CustomFunctionMetadata,
    given: readonly ArgumentValue[],
    place: CellPlace,
    cell: CellCalls,
  ): Evaluation {
    const lifted = liftArguments(called, given);
    const evaluate = (each: readonly ArgumentValue[]): Evaluation =>
      this.#evaluateOne(called, each, place, cell);
    return lifted === null ? evaluate(given) : evaluateLifted(lifted, evaluate);
  }

  #evaluateOne(
    called: CustomFunctionMetadata,
    given: readonly ArgumentValue[],
    place: CellPlace,
    cell: CellCalls,
  ): Evaluation {
    if (given.some(isBusyArgument)) return busy;
    const marshalled = marshalArguments(called, given, {
      errorsAllowed: this.#errorsAllowed,
      blankArgument: this.#port.behaviour().blankArgument,
    });
    if (!marshalled.ok) return { error: marshalled.error, message: null };
    const address = called.options.requiresAddress ? this.#port.address(place) : null;
    const key = `${called.id}${JSON.stringify(marshalled.values)}`;
    const answer = cell.answers.get(key);
    if (answer !== undefined) return answer;
    if (!cell.pending.has(key)) this.#ask(called, marshalled.values, address, { key, place, cell });
    return busy;
  }

  #ask(
    called: CustomFunctionMetadata,
    values: readonly unknown[],
    address: string | null,
    at: { readonly key: string; readonly place: CellPlace; readonly cell: CellCalls },
  ): void {
    const id = this.#nextId;
    this.#nextId += 1;
    const { cancelable, stream: streaming } = called.options;
    const flags =
      (cancelable ? flag.cancelable : 0) | (streaming ? flag.streaming : 0) | flag.errorsAllowed;
    const call: PendingCall = { id, key: at.key, place: at.place, streaming, cancelable };
    const message = JSON.stringify([id, called.id, values, address, flags, null]);
    at.cell.pending.set(at.key, call);
    this.#queue.push({ call, entry: [functionMessages, invocation, '', message, id] });
  }

  /** An answer of the add-in has arrived; unknown ones (cancelled since) are dropped. */
  answer(id: number, result: CallResult): void {
    const call = this.#sent.get(id);
    if (call === undefined) return;
    if (!call.streaming) this.#sent.delete(id);
    const key = cellKey(call.place);
    const cell = this.#cells.get(key);
    if (cell?.pending.get(call.key) !== call) return;
    if (!call.streaming) cell.pending.delete(call.key);
    cell.answers.set(call.key, result);
    this.#answered.set(key, call.place);
  }

  /** A batch of answers is complete: calculates at once when no more are owed, else waits for them a little. */
  answersArrived(): void {
    if (this.#answered.size === 0) return;
    const now = performance.now();
    if (this.#gathering === null) this.#gatheringSince = now;
    else clearTimeout(this.#gathering);
    const left = this.#gatheringSince + gathering.most - now;
    if (!this.#isAsking() || left <= 0) this.#resume();
    else this.#gathering = setTimeout(() => this.#resume(), Math.min(gathering.quiet, left));
  }

  /** True while an answer is owed; streams owe none. */
  #isAsking(): boolean {
    for (const call of this.#sent.values()) if (!call.streaming) return true;
    return false;
  }

  #resume(): void {
    if (this.#gathering !== null) clearTimeout(this.#gathering);
    this.#gathering = null;
    if (this.#answered.size === 0) return;
    const places = [...this.#answered.values()];
    for (const key of this.#answered.keys()) {
      const cell = this.#cells.get(key);
      if (cell !== undefined) cell.resuming = true;
    }
    this.#answered = new Map();
    this.#port.recalculate(places);
  }

  /**
   * The cell was written to: its calls are given up, and the next formula there asks anew. What it answered last is
   * kept only where a formula was entered again.
   */
  forget(place: CellPlace, isFormula: boolean): void {
    const cell = this.#cells.get(cellKey(place));
    if (cell === undefined) return;
    const given = [...cell.pending.values()];
    if (isFormula) this.#cells.set(cellKey(place), new CellCalls(cell.latest));
    else this.#cells.delete(cellKey(place));
    if (given.length === 0) return;
    this.#queue = this.#queue.filter(({ call }) => !given.includes(call));
    const entries: MessageEntry[] = [];
    for (const call of given) {
      const wasSent = this.#sent.delete(call.id);
      if (!wasSent || !(call.cancelable || call.streaming)) continue;
      const message = JSON.stringify({ invocationId: call.id });
      entries.push([functionMessages, cancellation, '', message, call.id]);
    }
    if (entries.length > 0) this.#port.send(entries);
  }

  /** The message of an error that a function in this cell answered; `row` and `column` count within its spill. */
  message(place: CellPlace, row = 0, column = 0): string | null {
    return (
      this.#errors(place, row, column).find(({ message }) => message !== null)?.message ?? null
    );
  }

  /** What an entity shows that a function in this cell answered; `row` and `column` count within its spill. */
  entityText(place: CellPlace, row = 0, column = 0): string | null {
    return this.#errors(place, row, column).find(({ text }) => text !== undefined)?.text ?? null;
  }

  #errors(place: CellPlace, row: number, column: number): readonly CallError[] {
    const answers = [...(this.#cells.get(cellKey(place))?.answers.values() ?? [])];
    return answers
      .map((answer) => resultCell(answer, row, column))
      .filter((cell) => cell !== null && isCallError(cell));
  }
}
