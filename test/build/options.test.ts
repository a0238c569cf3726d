import { describe, expect, it } from 'vitest';
import {
  contentSecurityPolicy,
  DEVELOPMENT_ADDRESS,
  manifestAt,
  OFFICE_SCRIPTS,
  readOptions,
} from '../../webpack.config.js';

describe(readOptions, () => {
  it.each([
    [undefined, 'https://localhost:3000/'],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/henan', 'https://example.org/henan/'],
    ['https://example.org:8443/a/b/', 'https://example.org:8443/a/b/'],
  ])('reads the address %j', (address, expected) => {
    expect(readOptions(address === undefined ? {} : { address }).address.href).toBe(expected);
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

describe(manifestAt, () => {
  it('replaces every address of development', () => {
    const manifest = `<a v="${DEVELOPMENT_ADDRESS}x.png"/><b v="${DEVELOPMENT_ADDRESS}y"/>`;
    expect(manifestAt(manifest, new URL('https://example.org/a&b/'))).toBe(
      '<a v="https://example.org/a&amp;b/x.png"/><b v="https://example.org/a&amp;b/y"/>',
    );
  });
});

describe(contentSecurityPolicy, () => {
  it.each([
    ['/office/office.js', "script-src 'self';"],
    [OFFICE_SCRIPTS.global, "script-src 'self' https://appsforoffice.microsoft.com;"],
    [
      OFFICE_SCRIPTS['21vianet'],
      "script-src 'self' https://appsforoffice.cdn.partner.office365.cn;",
    ],
  ])('lets scripts come from the page itself and the host of %s', (script, directive) => {
    expect(contentSecurityPolicy(script)).toContain(directive);
  });

  it.each([
    "default-src 'none'",
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self' https:",
    "worker-src 'self'",
  ])('states %s', (directive) => {
    expect(contentSecurityPolicy('/office/office.js').split('; ')).toContain(directive);
  });

  // A page cannot forbid framing itself: Excel on the web is a frame around it.
  it.each(['unsafe-eval', 'frame-ancestors'])('never says %s', (word) => {
    expect(contentSecurityPolicy(OFFICE_SCRIPTS.global)).not.toContain(word);
  });
});
