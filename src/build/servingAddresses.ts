import { freePort } from './freePort.ts';
import type { Options } from './options.ts';

/** Where one development server answers. */
export interface ServingAddresses {
  /** For Excel, which demands https, and for tests. */
  readonly secure: URL;
  /** For a person's browser: http on localhost warns of no certificate. */
  readonly plain: URL;
  /** Another port than Excel expects, because that one is taken. */
  readonly isMoved: boolean;
}

/**
 * Finds ports for the development server.
 *
 * @throws Error that names the next free port, where the port is taken that Excel or whoever chose it counts on
 */
export async function servingAddresses({
  address,
  isAddressChosen,
  certificates,
}: Options): Promise<ServingAddresses> {
  const wanted = Number(address.port || '443');
  const port = await freePort(wanted);
  const secure = new URL(address);
  secure.port = String(port);
  const isMoved = port !== wanted;
  if (isMoved && (isAddressChosen || certificates === 'office')) {
    throw new Error(
      `端口 ${wanted} 已被占用 / Port ${wanted} is in use. Stop what uses it, or: ` +
        `npm start -- --env address=${secure.href}`,
    );
  }
  const plain = new URL(`http://localhost:${await freePort(port + 1)}/`);
  return { secure, plain, isMoved };
}
