import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractConfiguration from 'dependency-cruiser/config-utl/extract-depcruise-config';

export const repository = fileURLToPath(new URL('../../', import.meta.url));

/** What the cruise saw, and which rules were broken by which import. */
export interface Cruise {
  readonly modules: readonly string[];
  readonly violations: readonly string[];
}

/** Holds the rules of `.dependency-cruiser.cjs` against the modules below `folder`. */
export async function cruiseFolder(folder: string, roots: readonly string[]): Promise<Cruise> {
  const configuration = await extractConfiguration(`${repository}.dependency-cruiser.cjs`);
  const { forbidden = [], options = {} } = configuration;
  const { output } = await cruise([...roots], {
    ...options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden },
  });
  if (typeof output === 'string') throw new Error(output);
  const { modules, summary }: ICruiseResult = output;
  return {
    modules: modules.map(({ source }) => source),
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  };
}
