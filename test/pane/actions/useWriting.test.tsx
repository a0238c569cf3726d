import { screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { nextStep } from '../../../src/app/longWork/nextStep.ts';
import { done } from '../../../src/app/ports/outcome.ts';
import { useWriting, type Work } from '../../../src/pane/actions/useWriting.ts';
import { usePane } from '../../../src/pane/services/PaneContext.ts';
import { LongWorkBar } from '../../../src/pane/shell/LongWorkBar.tsx';
import { renderPart } from '../support/renderPane.tsx';

const written: unknown[] = [];

function Writer({ work }: { readonly work: Work }): ReactElement {
  const { start } = usePane();
  const write = useWriting();
  return (
    <>
      <LongWorkBar />
      <button
        type="button"
        onClick={() =>
          start(async () => {
            written.push(await write(work));
          })
        }
      >
        write
      </button>
    </>
  );
}

/** Writes nothing, for about four seconds. */
const longWork: Work = async (_overwrite, long) => {
  for (let step = 0; step < 200; step += 1) {
    const next = await nextStep(long, { stage: 'writing', done: step, total: 200 });
    if (!next.ok) return next;
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  return done(undefined);
};

describe('useWriting', () => {
  it('leads to what was written on another sheet', async () => {
    const place = { sheet: '来源', address: 'A1:F9', undo: [], kept: [] };
    const { user, workbook } = renderPart(
      <Writer work={async () => Promise.resolve(done(place))} />,
    );
    workbook.put('来源!A1', '来源');
    await user.click(screen.getByRole('button', { name: 'write' }));
    await screen.findByText('已写入 来源!A1:F9');
    await user.click(screen.getByRole('button', { name: '去看' }));
    const selected = await workbook.selection();
    expect(selected.ok && [selected.value.sheet, selected.value.address]).toEqual([
      '来源',
      'A1:F9',
    ]);
  });

  it('offers nothing to undo where nothing can be taken back', async () => {
    const place = { sheet: '模型', address: 'A1', undo: [], kept: [] };
    const { user } = renderPart(<Writer work={async () => Promise.resolve(done(place))} />);
    await user.click(screen.getByRole('button', { name: 'write' }));
    await screen.findByText('已写入 A1');
    expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
  });

  it('says so where there was nothing to write', async () => {
    written.length = 0;
    const { user } = renderPart(<Writer work={async () => Promise.resolve(done(undefined))} />);
    await user.click(screen.getByRole('button', { name: 'write' }));
    await waitFor(() => expect(written).toEqual([false]));
    expect(screen.queryByText(/^已写入/u)).toBeNull();
  });

  it('refuses a second piece of writing while one is under way, and shows how to give up the first', async () => {
    const { user } = renderPart(<Writer work={longWork} />);
    await user.click(screen.getByRole('button', { name: 'write' }));
    await user.click(screen.getByRole('button', { name: 'write' }));
    await screen.findByText('上一项还在进行；请等它完成，或先取消。');
    await user.click(await screen.findByRole('button', { name: '取消' }));
    await screen.findByText('已取消。');
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});
