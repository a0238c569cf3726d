// A plain script: functions must be known when office.js says that the page is ready.
// What they are called with is kept for the tests to look at.
const calls: unknown[][] = [];
/** What SCALED and SLOW multiply with: their answer changes without their arguments. */
const scale = { present: 2 };
Object.assign(globalThis, { calls, scale });

/** Made when it is needed: the error codes are there later than `associate`. */
function notAvailable(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
}

CustomFunctions.associate({
  DOUBLE(value: number, factor: number | null, invocation: CustomFunctions.Invocation) {
    calls.push(['DOUBLE', value, factor, invocation.address]);
    return value * (factor ?? 2);
  },

  SCALED(value: number) {
    calls.push(['SCALED', value]);
    return value * scale.present;
  },

  async SLOW(value: number) {
    await new Promise((resolve) => {
      setTimeout(resolve, 1500);
    });
    return value * scale.present;
  },

  async LATE(value: number) {
    await new Promise((resolve) => {
      setTimeout(resolve, 30);
    });
    return value + 1;
  },

  FAIL(message: string) {
    // oxlint-disable-next-line typescript/only-throw-error -- Excel takes only its own error, which is no Error
    throw notAvailable(message);
  },

  CRASH() {
    throw new Error('not told');
  },

  TABLE(rows: number[][]) {
    return rows.map(([value = 0]) => [value, value === 0 ? notAvailable('zero') : `${value}`]);
  },

  TOTAL: (values: number[]) => values.reduce((sum, value) => sum + value, 0),

  NOTHING: () => 0,

  /** A number with the format in which it is shown. */
  MONEY: (value: number) => ({
    type: 'FormattedNumber',
    basicValue: value,
    numberFormat: '"¥"#,##0.00',
  }),

  /** Entities, each with a number beside it. */
  CITIES: (names: string[][]) =>
    names.flat().map((text, at) => [{ type: 'Entity', text, properties: {} }, at + 1]),

  /** What an argument arrived as. */
  ARRIVED: (value: unknown) => `arrived ${JSON.stringify(value)}`,

  TICK(milliseconds: number, invocation: CustomFunctions.StreamingInvocation<number>) {
    let count = 0;
    const timer = setInterval(() => {
      count += 1;
      invocation.setResult(count);
    }, milliseconds);
    invocation.onCanceled = () => {
      clearInterval(timer);
      calls.push(['TICK canceled']);
    };
  },
});
