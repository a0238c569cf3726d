import { describe, expect, it } from 'vitest';
import { foreignOrigins } from '../../../src/workbench/server/hostManifest.ts';
import { passedOn, withLocalOffice } from '../../../src/workbench/server/passedOn.ts';

describe('passedOn', () => {
  it('leaves out what forbids a frame and keeps the rest, as it is', () => {
    const headers = {
      'content-type': 'text/html',
      'set-cookie': ['a=1', 'b=2'],
      'x-frame-options': 'DENY',
      'content-security-policy': "default-src 'self'; frame-ancestors 'none'; img-src *",
    };
    expect(passedOn(headers, 'https://a.example', 'https://localhost:1')).toEqual({
      'content-type': 'text/html',
      'set-cookie': ['a=1', 'b=2'],
      'content-security-policy': "default-src 'self'; img-src *",
    });
  });

  it.each([
    ['https://a.example/next', 'https://localhost:1/next'],
    ['/next', '/next'],
    ['https://b.example/', 'https://b.example/'],
  ])('redirects to %s as %s', (location, expected) => {
    const sent = passedOn({ location }, 'https://a.example', 'https://localhost:1');
    expect(sent).toEqual({ location: expected });
  });
});

describe('withLocalOffice', () => {
  it.each([
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    'https://appsforoffice.microsoft.com/lib/1.1/hosted/office.debug.js',
    '//appsforoffice.microsoft.com/lib/beta/hosted/office.js',
    'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  ])('takes %s from the folder', (address) => {
    const page = withLocalOffice(`<script src="${address}"></script>`, '/office/');
    expect(page).toBe('<script src="/office/office.js"></script>');
  });

  it('leaves other scripts alone', () => {
    const page = '<script src="https://a.example/lib/office.js"></script>';
    expect(withLocalOffice(page, '/office/')).toBe(page);
  });
});

describe('foreignOrigins', () => {
  it('are those that are not on localhost, each once', () => {
    const manifest =
      '<IconUrl DefaultValue="https://a.example/i.png"/><bt:Url DefaultValue="https://a.example/p.html"><bt:Override Value="https://b.example:8443/p"/></bt:Url><X Url="https://localhost:3000/s.json"/><AppDomain>https://c.example</AppDomain>';
    expect(foreignOrigins(manifest)).toEqual(['https://a.example', 'https://b.example:8443']);
  });
});
