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

  it.each([
    ['/office/office.js', "frame-src 'self'"],
    [officeScript({ cloud: 'global' }, true), 'frame-src https://appsforoffice.microsoft.com'],
  ])('lets office.js frame its page of errors where %s is', (script, directive) => {
    expect(contentSecurityPolicy(script).split('; ')).toContain(directive);
  });

  it.each([
    "default-src 'none'",
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "worker-src 'self'",
  ])('states %s', (directive) => {
    expect(contentSecurityPolicy('/office/office.js').split('; ')).toContain(directive);
  });

  it('lets editions come from where they are kept', () => {
    const policy = contentSecurityPolicy('/office/office.js', 'https://data.example.org');
    expect(policy.split('; ')).toContain("connect-src 'self' https://data.example.org");
  });

  // A page cannot forbid framing itself: Excel on the web is a frame around it.
  it.each(['unsafe-eval', 'frame-ancestors'])('never says %s', (word) => {
    expect(contentSecurityPolicy(officeScript({ cloud: 'global' }, true))).not.toContain(word);
  });
});
