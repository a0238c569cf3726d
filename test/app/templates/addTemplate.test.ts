import { describe, expect, it } from 'vitest';
import { done, refused } from '../../../src/app/ports/outcome.ts';
import type { WorkbookPort } from '../../../src/app/ports/workbookPort.ts';
import { addTemplate } from '../../../src/app/templates/addTemplate.ts';
import { leagueTable } from '../../../src/app/templates/leagueTable.ts';

const sheet = { block: [[{ kind: 'text', text: 'x' }]], widths: [8], headerRow: 1 } as const;

const protectedSheet: WorkbookPort['writeSheet'] = async () => refused({ code: 'protected' });

describe('addTemplate', () => {
  it('takes the first name that no filled sheet has, and overwrites none', async () => {
    const asked: string[] = [];
    const writeSheet: WorkbookPort['writeSheet'] = async (name, _block, options) => {
      asked.push(name);
      expect(options).toMatchObject({ overwrite: false, knownBy: [] });
      return asked.length < 3
        ? refused({ code: 'would-overwrite', sheet: name, cells: ['A1'], count: 1 })
        : done({ sheet: name, address: 'A1', undo: [], kept: [] });
    };
    const written = await addTemplate({ writeSheet }, leagueTable, sheet, 'zh-CN');
    expect(asked).toEqual(['排名', '排名2', '排名3']);
    expect(written).toMatchObject({ ok: true, value: { sheet: '排名3' } });
  });

  it('tells any other failure', async () => {
    const closed = { writeSheet: protectedSheet };
    expect(await addTemplate(closed, leagueTable, sheet, 'en-US')).toMatchObject({
      ok: false,
      issue: { code: 'protected' },
    });
  });
});
