import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PartFaultBar } from '../../../src/pane/fault/PartFaultBar.tsx';
import { PartNotFetched } from '../../../src/pane/fault/PartNotFetched.ts';
import { renderPart } from '../support/renderPane.tsx';

const failure = new PartNotFetched(new Error('planted'), () => undefined);

describe('PartFaultBar', () => {
  it('names both versions and loads the page anew; to try again would not help', async () => {
    const partFault = { kind: 'replaced', there: '1.3.0+b', wanted: '1.2.3+3fa8c1d2' } as const;
    const { user, reloads } = renderPart(
      <PartFaultBar failure={failure} onRetry={() => undefined} />,
      { partFault },
    );
    expect(
      await screen.findByText(/服务器上是 1\.3\.0\+b，这个窗格要的是 1\.2\.3\+3fa8c1d2/u),
    ).toBeDefined();
    expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '重新载入' }));
    expect(reloads()).toBe(1);
  });

  it('offers both where the server lacks a file', async () => {
    const partFault = { kind: 'missing', file: 'a.js', status: 404, wanted: '1.2.3' } as const;
    let retries = 0;
    const { user } = renderPart(
      <PartFaultBar
        failure={failure}
        onRetry={() => {
          retries += 1;
        }}
      />,
      { partFault, language: 'en-US' },
    );
    expect(await screen.findByText(/lacks the file a\.js of 1\.2\.3 \(HTTP 404\)/u)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retries).toBe(1);
    expect(screen.getByRole('button', { name: 'Reload' })).toBeDefined();
  });
});
