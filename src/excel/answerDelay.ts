import { pause } from './pause.ts';

let milliseconds = 0;

/** Has our functions answer so late from now on; 0 lets them answer at once again. For asking a host what it shows meanwhile. */
export function delayAnswers(time: number): void {
  milliseconds = time;
}

/** An answer, or a promise of it while answers are delayed. */
export function delayed<Value>(answer: Value | Promise<Value>): Value | Promise<Value> {
  return milliseconds === 0 ? answer : later(answer, milliseconds);
}

async function later<Value>(answer: Value | Promise<Value>, time: number): Promise<Value> {
  await pause(time);
  return answer;
}
