import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/build/contentSecurityPolicy.ts';
import { officeScript } from '../../src/build/officeScript.ts';

describe(contentSecurityPolicy, () => {
  it.each([
    ['/office/office.js', "script-src 'self';"],
    [
      officeScript({ cloud: 'global' }, true),
      "script-src 'self' https://appsforoffice.microsoft.com;",
    ],
    [
      officeScript({ cloud: '21vianet' }, true),
      "script-src 'self' https://appsforoffice.cdn.partner.office365.cn;",
    ],
  ])('lets scripts come from the page itself and the host of %s', (script, directive) => {
    expect(contentSecurityPolicy(script)).toContain(directive);
  });

  it('lets the page frame others of its server in development alone', () => {
    expect(contentSecurityPolicy('/office/office.js')).toContain("frame-src 'self'");
    expect(contentSecurityPolicy(officeScript({ cloud: 'global' }, true))).not.toContain(
      'frame-src',
    );
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
    expect(contentSecurityPolicy(officeScript({ cloud: 'global' }, true))).not.toContain(word);
  });
});
