import { screen } from '@testing-library/react';
import { Suspense, useState, type ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { refused } from '../../../src/app/ports/outcome.ts';
import { FailureBoundary } from '../../../src/pane/fault/FailureBoundary.tsx';
import { lazyPart } from '../../../src/pane/fault/lazyPart.ts';
import { renderPart } from '../support/renderPane.tsx';

// React logs what a boundary catches.
const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => logged.mockClear());

const broken = { isBroken: true };

function Figure({ name = 'figure' }: { readonly name?: string }): ReactElement {
  if (broken.isBroken) throw new TypeError('planted');
  return <p>{name}</p>;
}

function FirstThenSecond(): ReactElement {
  const [name, setName] = useState('first');
  return (
    <>
      <button type="button" onClick={() => setName('second')}>
        next
      </button>
      <FailureBoundary resetOn={name}>
        <Figure name={name} />
      </FailureBoundary>
    </>
  );
}

describe('FailureBoundary', () => {
  it('says of a fault that it is ours, blames no network, and draws again when asked to', async () => {
    broken.isBroken = true;
    const { user } = renderPart(
      <FailureBoundary>
        <Figure />
      </FailureBoundary>,
    );
    expect(screen.getByText('此处程序出错，您的工作簿没有问题。')).toBeDefined();
    expect(document.body.textContent).not.toContain('网络');
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(screen.queryByText('figure')).toBeNull();
    broken.isBroken = false;
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(screen.getByText('figure')).toBeDefined();
  });

  it('copies version, edition, language and stack, and says so', async () => {
    broken.isBroken = true;
    const { user, copied } = renderPart(
      <FailureBoundary>
        <Figure />
      </FailureBoundary>,
      { language: 'en-US' },
    );
    expect(screen.getByText('Something went wrong here, not in your workbook.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Copy details' }));
    await screen.findByText(/^Details copied/u);
    // Also where the whole pane is broken and no notice is drawn.
    expect(screen.getByRole('button', { name: 'Copied' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Copy details' })).toBeNull();
    expect(copied[0]).toMatch(
      /^Henan Figures 1\.2\.3\+3fa8c1d2\nedition \d{4}-\d\d-\d\d-\w{8}, en-US\n/u,
    );
    expect(copied[0]).toContain('TypeError: planted\n');
    expect(copied[0]).toContain('FailureBoundary.test.tsx');
  });

  it('shows the details to be selected where the clipboard is refused', async () => {
    broken.isBroken = true;
    const { user } = renderPart(
      <FailureBoundary>
        <Figure />
      </FailureBoundary>,
      { copyText: async () => Promise.resolve(refused({ code: 'clipboard-refused' })) },
    );
    await user.click(screen.getByRole('button', { name: '复制详情' }));
    expect((await screen.findByText(/TypeError: planted/u)).tagName).toBe('PRE');
    expect(screen.queryByRole('button', { name: '已复制' })).toBeNull();
  });

  it('draws anew when something else is to be shown', async () => {
    broken.isBroken = true;
    const { user } = renderPart(<FirstThenSecond />);
    expect(screen.getByRole('button', { name: '重试' })).toBeDefined();
    broken.isBroken = false;
    await user.click(screen.getByRole('button', { name: 'next' }));
    expect(screen.getByText('second')).toBeDefined();
  });

  it('names the network for a part that was not fetched, and fetches it again', async () => {
    broken.isBroken = false;
    let fetches = 0;
    const Part = lazyPart(async () => {
      fetches += 1;
      const failure = Object.assign(new Error('Loading chunk 1 failed.'), {
        name: 'ChunkLoadError',
      });
      return fetches < 3 ? Promise.reject(failure) : Promise.resolve(Figure);
    });
    const { user } = renderPart(
      <FailureBoundary>
        <Suspense fallback="…">
          <Part name="fetched" />
        </Suspense>
      </FailureBoundary>,
    );
    for (const tries of [1, 2]) {
      expect(await screen.findByText(/请检查网络后重试/u)).toBeDefined();
      expect(fetches).toBe(tries);
      expect(screen.queryByRole('button', { name: '复制详情' })).toBeNull();
      await user.click(screen.getByRole('button', { name: '重试' }));
    }
    expect(await screen.findByText('fetched')).toBeDefined();
  });

  it('says of a part whose script throws that the fault is ours', async () => {
    const Part = lazyPart(async (): Promise<typeof Figure> => Promise.reject(new Error('planted')));
    renderPart(
      <FailureBoundary>
        <Suspense fallback="…">
          <Part />
        </Suspense>
      </FailureBoundary>,
    );
    expect(await screen.findByText('此处程序出错，您的工作簿没有问题。')).toBeDefined();
  });
});
