/** Events that the model tells an add-in about, with their numbers on the wire. */
export const eventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
} as const;

/** The target that collections and the workbook register under. */
export const workbookTarget = 'Workbook';

/** One of the events. */
export type EventName = keyof typeof eventType;

/**
 * Which events the add-in listens to, and how to tell it. Each context of an add-in registers and unregisters for itself, so one that
 * stops listening leaves the others told.
 */
export class EventRegistry {
  readonly #registered = new Map<string, number>();
  readonly #send: (type: number, target: string, argument: unknown) => void;

  constructor(send: (type: number, target: string, argument: unknown) => void) {
    this.#send = send;
  }

  register(event: EventName, target: string): void {
    this.#count(`${event}|${target}`, 1);
  }

  unregister(event: EventName, target: string): void {
    this.#count(`${event}|${target}`, -1);
  }

  #count(key: string, change: 1 | -1): void {
    this.#registered.set(key, Math.max(0, (this.#registered.get(key) ?? 0) + change));
  }

  clear(): void {
    this.#registered.clear();
  }

  /** Tells the listeners of a sheet and of the workbook. */
  fire(event: EventName, sheetTarget: string, argument: unknown): void {
    for (const target of [sheetTarget, workbookTarget]) {
      const isHeard = (this.#registered.get(`${event}|${target}`) ?? 0) > 0;
      if (isHeard) this.#send(eventType[event], target, argument);
    }
  }
}

const memberNames: Readonly<Record<string, EventName>> = {
  DataChanged: 'changed',
  Activated: 'activated',
  Deactivated: 'deactivated',
  Added: 'added',
  SelectionChanged: 'selectionChanged',
  Deleted: 'deleted',
  Calculated: 'calculated',
};

/** The hidden methods by which office.js registers for events of a target. */
export function eventMethods(
  events: EventRegistry,
  target: string,
): Readonly<Record<string, () => unknown>> {
  const methods: Record<string, () => unknown> = {};
  for (const [member, event] of Object.entries(memberNames)) {
    methods[`_Register${member}Event`] = () => events.register(event, target);
    methods[`_Unregister${member}Event`] = () => events.unregister(event, target);
  }
  return methods;
}
