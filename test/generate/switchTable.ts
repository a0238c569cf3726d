import { behaviourNames, hostBehaviours } from '../../src/workbench/behaviour/hostBehaviours.ts';

/** The switches of the workbench as a table in Markdown. */
export function switchTable(): string {
  const rows = behaviourNames().map((name) => {
    const { choices, does, host, evidence } = hostBehaviours[name];
    const named = choices.map((choice) => `\`${choice}\``).join(', ');
    return `| \`${name}\`: ${named} | ${does} | ${host} | ${evidence} |`;
  });
  return [
    '| switch | told so, the workbench | as | evidence |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
