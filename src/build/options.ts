import { resolve } from 'node:path';

/** Where `npm start` serves, and the address that stands in `manifest.xml`. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000/';

/** What `--env` can say. */
export interface Options {
  /** Of a folder: its path ends with a slash. */
  readonly address: URL;
  /** Whether somebody named the address. */
  readonly isAddressChosen: boolean;
  /** Where editions are kept, with a slash at its end; undefined for beside the page. */
  readonly editions: URL | undefined;
  readonly cloud: 'global' | '21vianet';
  readonly certificates: 'self' | 'office';
  /** The folder of the release before, whose files a new one takes along. */
  readonly previous: string | undefined;
  /** Who answers for this copy of the add-in, as its help pages say: an address for mail or of a page. */
  readonly contact: string | undefined;
  /** A folder for the maps of the scripts, which are not shipped. */
  readonly maps: string | undefined;
}

const known = ['address', 'editions', 'cloud', 'certificates', 'previous', 'maps', 'contact'];

/**
 * Reads `--env` options: `address` and `editions` (https, sub path allowed), `cloud`, `certificates`, `previous` and `maps` (folders),
 * `contact` (words for the help pages).
 *
 * @throws Error on what nobody knows, in words for whoever typed it
 * @example readOptions({ address: 'https://example.org/henan' }).address.href // 'https://example.org/henan/'
 */
export function readOptions(env: Readonly<Record<string, unknown>>): Options {
  const unknown = Object.keys(env).find(
    (key) => !key.startsWith('WEBPACK_') && !known.includes(key),
  );
  if (unknown !== undefined) {
    throw new Error(`--env ${unknown}: no such option; there are ${known.join(', ')}.`);
  }
  const { address = DEVELOPMENT_ADDRESS, cloud = 'global', certificates = 'self' } = env;
  if (cloud !== 'global' && cloud !== '21vianet') {
    throw new Error(`--env cloud=${String(cloud)}: use global or 21vianet.`);
  }
  if (certificates !== 'self' && certificates !== 'office') {
    throw new Error(`--env certificates=${String(certificates)}: use self or office.`);
  }
  return {
    address: readAddress('address', address),
    isAddressChosen: env['address'] !== undefined,
    editions: readEditions(env['editions']),
    cloud,
    certificates,
    previous: readFolder(env['previous']),
    maps: readFolder(env['maps']),
    contact: typeof env['contact'] === 'string' ? env['contact'] : undefined,
  };
}

function readFolder(given: unknown): string | undefined {
  return typeof given === 'string' ? resolve(given) : undefined;
}

function readEditions(given: unknown): URL | undefined {
  return given === undefined ? undefined : readAddress('editions', given);
}

function readAddress(option: 'address' | 'editions', given: unknown): URL {
  const text = String(given);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(`--env ${option}=${text}: Office needs https://host/ or https://host/path/.`);
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
