import type { PartFault } from '../app/release/partFault.ts';
import type { FailedScript } from './failedScript.ts';

/** As long as a person waits to read why. */
const patience = 5000;

/** What the page is. */
interface Page {
  readonly build: string;
  readonly address: string;
}

/**
 * Finds why a script of the page did not run: asks the server for it once more, and which build it has.
 *
 * @param script undefined where nothing tells which one it was
 */
export async function findPartFault(
  script: FailedScript | undefined,
  { build: wanted, address }: Page,
): Promise<PartFault> {
  const [there, again] = await Promise.all([
    servedBuild(new URL('release.json', address)),
    script === undefined ? undefined : get(script.address),
  ]);
  if (there !== undefined && there !== wanted) return { kind: 'replaced', there, wanted };
  if (script === undefined || again === undefined) return { kind: 'unreachable' };
  const file = new URL(script.address, address).pathname.split('/').at(-1) ?? '';
  if (!again.ok) return { kind: 'missing', file, status: again.status, wanted };
  // What comes whole at a second try was a moment of the network.
  return (await isAltered(script, again))
    ? { kind: 'altered', file, wanted }
    : { kind: 'unreachable' };
}

async function isAltered(
  { arrived = false, integrity = '' }: FailedScript,
  response: Response,
): Promise<boolean> {
  if (integrity === '') return arrived;
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return integrity !== `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** The build that the server says it has; undefined where it says none. */
async function servedBuild(address: URL): Promise<string | undefined> {
  const response = await get(address.href);
  if (response?.ok !== true) return undefined;
  try {
    const release: unknown = await response.json();
    return typeof release === 'object' && release !== null && 'build' in release
      ? String(release.build)
      : undefined;
  } catch {
    // Some servers answer every address with a page.
    return undefined;
  }
}

async function get(address: string): Promise<Response | undefined> {
  try {
    return await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(patience) });
  } catch {
    return undefined;
  }
}
