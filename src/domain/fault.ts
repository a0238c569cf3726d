/** What is known of something that went wrong and that nobody foresaw: a mistake in the program, not in a question. */
export interface Fault {
  /** The name of the exception and its message. */
  readonly error: string;
  /** Where it was thrown, with what caused it; empty where that is not known. */
  readonly stack: string;
}

/** A message may quote what stood in a cell: no more of it is kept than a reader needs. */
const longestError = 200;
const longestStack = 4000;
const mostCauses = 3;

/**
 * What is known of something thrown, whatever it is.
 *
 * @example
 * faultOf(new TypeError('x is not iterable')); // => { error: 'TypeError: x is not iterable', stack: '    at …' }
 * faultOf(undefined); // => { error: 'undefined', stack: '' }
 */
export function faultOf(thrown: unknown): Fault {
  try {
    const lines: string[] = [];
    let current = thrown;
    for (let depth = 0; depth <= mostCauses && current instanceof Error; depth += 1) {
      if (depth > 0) lines.push(`Caused by ${headOf(current)}`);
      lines.push(placesOf(current));
      current = current.cause;
    }
    const stack = lines.filter((line) => line !== '').join('\n');
    return { error: headOf(thrown), stack: stack.slice(0, longestStack) };
  } catch {
    // A getter of what was thrown throws in its turn.
    return { error: 'Error', stack: '' };
  }
}

function headOf(thrown: unknown): string {
  const head = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return head.length > longestError ? `${head.slice(0, longestError)}…` : head;
}

/** The lines that name places, without the name and the message that V8 puts before them. */
function placesOf({ message, stack = '' }: Error): string {
  if (!/^\w+(?:: |\n|$)/u.test(stack)) return stack.trimEnd();
  const below = stack.slice(stack.indexOf(message) + message.length);
  return below.replace(/^[^\n]*\n?/u, '').trimEnd();
}
