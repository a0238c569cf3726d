import type { Dataset } from '../../dataset/dataset.ts';
import { failure, type Result } from '../../domain/result.ts';
import { createTurns } from '../longWork/createTurns.ts';
import type { HostIssue } from '../ports/hostIssue.ts';
import type { Outcome } from '../ports/outcome.ts';
import type { OwnTable, OwnTablePort } from '../ports/ownTable.ts';
import { createOwnDatasets, type AddTable } from './createOwnDatasets.ts';
import type { OwnRow } from './ownRows.ts';

/** What is known of the figures that the workbook has of its own. */
export interface OwnState {
  /** Undefined where it has no table. */
  readonly table: OwnTable | undefined;
  /** The same for the same cells; empty where nothing is in them. */
  readonly print: string;
  /** Why the table could not be read. */
  readonly issue: HostIssue | undefined;
}

/** The figures that the open workbook has of its own. */
export interface OwnFiguresService {
  /** Undefined until it is known whether there are any. */
  readonly current: () => OwnState | undefined;
  /** Reads the table, and again after a change; what rests on it is told to `onChange` when all of it is there. */
  readonly read: () => Promise<void>;
  /** An edition with what the workbook adds; undefined while that is on its way. */
  readonly added: (dataset: Dataset) => Result<Dataset> | undefined;
  /** The same once it is there. */
  readonly addedSoon: (dataset: Dataset) => Promise<Result<Dataset>>;
  /** How the rows stand beside an edition to which they were added. */
  readonly rowsBeside: (edition: string) => readonly OwnRow[];
  /** Whether cells were answered that the table could not be read. */
  readonly hasGivenUp: () => boolean;
  readonly onChange: (listener: () => void) => () => void;
}

/** What it works with. */
export interface OwnParts {
  readonly port: OwnTablePort;
  readonly add: AddTable;
  /** A short text that stands for a long one. */
  readonly printOf: (text: string) => Promise<string>;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** Cells that wait for the table are answered after so many milliseconds at the latest. */
const longestWait = 10_000;

const none: OwnState = { table: undefined, print: '', issue: undefined };

/**
 * Keeps what the table of own figures adds to each edition that is asked for. A change is seen all at once, when everything that
 * follows from it is there; until then what was there answers.
 */
export function createOwnFigures({ port, add, printOf, pause }: OwnParts): OwnFiguresService {
  const listeners = new Set<() => void>();
  const datasets = createOwnDatasets(add);
  const inTurn = createTurns();
  let state: OwnState | undefined;
  let reading: Promise<void> | undefined;
  let hasGivenUp = false;
  const known = (): OwnState | undefined => state ?? (port.isMarked() === false ? none : undefined);
  const readOnce = async (): Promise<void> => {
    const outcome = await port.read();
    // A workbook that says that it has own figures answers nothing before they were read once.
    if (!outcome.ok && known() === undefined) return;
    const next = await stateAfter(outcome, state ?? none, printOf);
    if (state?.print !== next.print) (await datasets.remake(filledTable(next)))();
    state = next;
    for (const listener of listeners) listener();
  };
  const read = async (): Promise<void> => {
    reading = inTurn(readOnce);
    return reading;
  };
  const added = (dataset: Dataset): Result<Dataset> | undefined => {
    const now = known();
    return now === undefined ? undefined : datasets.of(dataset, filledTable(now));
  };
  return {
    current: known,
    read,
    added,
    addedSoon: async (dataset) => {
      if (known() === undefined) {
        const soon = (reading ?? read()).catch(() => undefined);
        await Promise.race([soon, pause(longestWait)]);
      }
      const table = state === undefined ? undefined : filledTable(state);
      if (table !== undefined) await datasets.make(dataset, table);
      const there = added(dataset);
      hasGivenUp ||= there === undefined;
      return there ?? failure({ code: 'own-unread' });
    },
    rowsBeside: (edition) =>
      datasets.all().find(([dataset]) => dataset.edition.id === edition)?.[1].rows ?? [],
    hasGivenUp: () => hasGivenUp,
    onChange: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** The table where anything is in it. */
const filledTable = ({ table, print }: OwnState): OwnTable | undefined =>
  print === '' ? undefined : table;

/** What was read last stays where the table cannot be read again. */
async function stateAfter(
  read: Outcome<OwnTable | undefined>,
  before: OwnState,
  printOf: OwnParts['printOf'],
): Promise<OwnState> {
  if (!read.ok) return { ...before, issue: read.issue };
  const { value: table } = read;
  const text = table === undefined ? '' : textOf(table);
  return { table, print: text === '' ? '' : await printOf(text), issue: undefined };
}

/** All that its figures depend on; empty where no cell holds anything. */
function textOf({ headers, rows }: OwnTable): string {
  const cells = rows.map((row) => row.map(({ value, text, isOurs }) => [value, text, isOurs]));
  const isEmpty = rows.every((row) => row.every(({ value }) => value === ''));
  return isEmpty ? '' : JSON.stringify([headers, cells]);
}
