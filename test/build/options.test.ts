import { describe, expect, it } from 'vitest';
import { readOptions } from '../../src/build/options.ts';

describe(readOptions, () => {
  it.each([
    [undefined, 'https://localhost:3000/'],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/henan', 'https://example.org/henan/'],
    ['https://example.org:8443/a/b/', 'https://example.org:8443/a/b/'],
  ])('reads the address %j', (address, expected) => {
    const options = readOptions(address === undefined ? {} : { address });
    expect(options.address.href).toBe(expected);
    expect(options.isAddressChosen).toBe(address !== undefined);
  });

  it.each([
    'example.org',
    'http://example.org/',
    'https://example.org/?a=1',
    'https://e.org/#a',
    true,
  ])('refuses the address %j', (address) => {
    expect(() => readOptions({ address })).toThrow(/Office needs https/u);
  });

  it('keeps editions beside the page, or in a folder that is named, by https alone', () => {
    expect(readOptions({}).editions).toBeUndefined();
    const named = readOptions({ editions: 'https://data.example.org/editions' });
    expect(named.editions?.href).toBe('https://data.example.org/editions/');
    expect(() => readOptions({ editions: 'http://data.example.org/' })).toThrow(
      /--env editions=http:\/\/data\.example\.org/u,
    );
  });

  it.each([
    [{ cloud: 'china' }, /cloud=china: use global or 21vianet/u],
    [{ certificates: 'none' }, /certificates=none: use self or office/u],
    [{ adress: 'https://example.org/' }, /adress: no such option; there are address/u],
  ])('refuses %j', (env, message) => {
    expect(() => readOptions(env)).toThrow(message);
  });

  it('lets through what webpack adds', () => {
    expect(readOptions({ WEBPACK_BUILD: true }).cloud).toBe('global');
  });
});
