// The functions that the host calls; what they were called with is kept for the tests to look at.
globalThis.calls = [];

function keep(name, given) {
  globalThis.calls.push([name, ...given]);
}

CustomFunctions.associate('DOUBLE', (value, factor, invocation) => {
  keep('DOUBLE', [value, factor, invocation.address]);
  return value * (factor ?? 2);
});

CustomFunctions.associate('LATE', async (value) => {
  keep('LATE', [value]);
  await new Promise((resolve) => {
    setTimeout(resolve, 30);
  });
  return value + 1;
});

CustomFunctions.associate('FAIL', (message) => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
});

CustomFunctions.associate('CRASH', () => {
  throw new Error('not told');
});

CustomFunctions.associate('TABLE', (rows) => {
  keep('TABLE', [rows]);
  return rows.map(([value]) => [
    value,
    value === 0
      ? new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'zero')
      : `${value}`,
  ]);
});

CustomFunctions.associate('TOTAL', (values) =>
  values.flat(2).reduce((sum, value) => sum + value, 0),
);

CustomFunctions.associate('NOTHING', () => 0);

CustomFunctions.associate('TICK', (milliseconds, invocation) => {
  let count = 0;
  const timer = setInterval(() => {
    count += 1;
    invocation.setResult(count);
  }, milliseconds);
  invocation.onCanceled = () => {
    clearInterval(timer);
    globalThis.tickCanceled = true;
  };
});
