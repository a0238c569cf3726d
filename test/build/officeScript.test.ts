import { expect, it } from 'vitest';
import { officeScript } from '../../src/build/officeScript.ts';

it.each([
  ['global', 'appsforoffice.microsoft.com'],
  ['21vianet', 'appsforoffice.cdn.partner.office365.cn'],
] as const)(
  'comes from the network of the %s cloud, and in development from here',
  (cloud, host) => {
    expect(new URL(officeScript({ cloud }, true)).host).toBe(host);
    expect(officeScript({ cloud }, false)).toBe('/office/office.js');
  },
);
