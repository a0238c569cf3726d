import { describe, expect, it, vi } from 'vitest';
import type { AddinSession } from '../../../src/workbench/addin/addinSession.ts';
import { emptyRecords } from '../../../src/workbench/model/bookRecords.ts';
import { CoAuthor } from '../../../src/workbench/page/coAuthor.ts';

function beside() {
  const records = emptyRecords();
  const fire = vi.fn<(event: string, argument: unknown) => void>();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what of a session is used here
  const session = { frame: { fire } } as unknown as AddinSession;
  return {
    records,
    fire,
    coAuthor: new CoAuthor(
      () => records,
      () => [session],
    ),
  };
}

function failing(): void {
  throw new Error('no such cell');
}

describe('CoAuthor', () => {
  it('saves settings, of which the add-in hears only where it is told', () => {
    const { records, fire, coAuthor } = beside();
    coAuthor.save({ language: 'en-US' }, false);
    expect(Object.keys(records.documentSettings)).toEqual(['language']);
    expect(fire).not.toHaveBeenCalled();
    coAuthor.save({ language: 'zh-CN' }, true);
    expect(fire).toHaveBeenCalledWith('settingsChanged', {});
  });

  it('is who writes only while it enters, even where that fails', () => {
    const { coAuthor } = beside();
    coAuthor.enter(() => expect(coAuthor.source).toBe('Remote'));
    expect(() => coAuthor.enter(failing)).toThrow('no such cell');
    expect(coAuthor.source).toBe('Local');
  });
});
