import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { greeting } from '../../src/build/greeting.ts';
import type { Options } from '../../src/build/options.ts';
import { servingAddresses } from '../../src/build/servingAddresses.ts';
import { portOf } from './portOf.ts';

function options(
  port: number,
  isAddressChosen: boolean,
  certificates: Options['certificates'],
): Options {
  const address = new URL(`https://localhost:${port}/`);
  const others = { editions: undefined, previous: undefined, maps: undefined, contact: undefined };
  return { address, isAddressChosen, certificates, cloud: 'global', ...others };
}

describe(servingAddresses, () => {
  let other: Server;
  let taken: number;
  beforeEach(async () => {
    other = createServer();
    await once(other.listen(0, '127.0.0.1'), 'listening');
    taken = portOf(other);
  });
  afterEach(async () => once(other.close(), 'close'));

  it('goes to the next free port by itself, and says that Excel does not follow', async () => {
    const addresses = await servingAddresses(options(taken, false, 'self'));
    expect(Number(addresses.secure.port)).toBeGreaterThan(taken);
    expect(Number(addresses.plain.port)).toBeGreaterThan(Number(addresses.secure.port));
    expect(addresses.plain.protocol).toBe('http:');
    expect(greeting(addresses).join('\n')).toContain('the usual port is in use');
  });

  it.each([
    [true, 'self'],
    [false, 'office'],
  ] as const)('stops and names the next free port (%j, %s)', async (chosen, certificates) => {
    await expect(servingAddresses(options(taken, chosen, certificates))).rejects.toThrow(
      new RegExp(`Port ${taken} is in use.*--env address=https://localhost:\\d+/`, 'u'),
    );
  });

  it('serves where it was told to', async () => {
    await once(other.close(), 'close');
    const addresses = await servingAddresses(options(taken, true, 'self'));
    expect([addresses.secure.href, addresses.isMoved]).toEqual([
      `https://localhost:${taken}/`,
      false,
    ]);
    expect(greeting(addresses)).toEqual([
      `豫数 Henan Figures: ${addresses.plain.href}workbench.html`,
      `Excel: https://localhost:${taken}/manifest.xml`,
    ]);
    await once(other.listen(0), 'listening');
  });
});
