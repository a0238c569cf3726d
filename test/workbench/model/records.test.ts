import { describe, expect, it } from 'vitest';
import { openExcelProbe } from '../../support/excelProbe.ts';

describe('settings', () => {
  it('are added, read, changed and deleted', () => {
    const settings = openExcelProbe().workbook.to('settings');
    settings.call('add', 'state', { edition: 1 });
    expect(settings.via('getItem', 'state').get('value')).toEqual({ edition: 1 });
    settings.via('getItem', 'state').set('value', 2);
    expect(settings.items().map((setting) => [setting.get('key'), setting.get('value')])).toEqual([
      ['state', 2],
    ]);
    settings.via('getItem', 'state').call('delete');
    expect(settings.call('getItemOrNullObject', 'state')).toBeNull();
    expect(settings.call('getItemOrNullObject', 'toString')).toBeNull();
    expect(() => settings.call('getItem', 'state')).toThrow(/doesn't exist/u);
  });
});

describe('custom XML parts', () => {
  const part = '<answers xmlns="urn:a">&lt;1&gt;</answers>';

  it('are added, found by namespace, read as they were and deleted', () => {
    const parts = openExcelProbe().workbook.to('customXmlParts');
    const id = parts.via('add', part).get('id');
    parts.call('add', '<o:other xmlns:o="urn:b"/>');
    const own = parts.via('getByNamespace', 'urn:a');
    expect(own.items().map((item) => item.get('id'))).toEqual([id]);
    expect(parts.via('getItem', id).call('getXml')).toBe(part);
    expect(own.via('getOnlyItemOrNullObject').get('namespaceUri')).toBe('urn:a');
    parts.via('getItem', id).call('setXml', '<answers xmlns="urn:c"/>');
    expect(parts.via('getByNamespace', 'urn:c').call('getCount')).toBe(1);
    parts.via('getItem', id).call('delete');
    expect(parts.call('getCount')).toBe(1);
    expect(() => parts.call('getItem', id)).toThrow(/doesn't exist/u);
  });

  it('are XML', () => {
    const parts = openExcelProbe().workbook.to('customXmlParts');
    expect(() => parts.call('add', 'edition: 1')).toThrow(/invalid/u);
    const id = parts.via('add', part).get('id');
    expect(() => parts.via('getItem', id).call('setXml', '{}')).toThrow(/invalid/u);
  });
});

describe('names', () => {
  it('lead to their range', () => {
    const { sheet, workbook } = openExcelProbe('外贸 1');
    workbook.to('names').call('add', 'growth', sheet.via('getRange', 'B2:C3'));
    const name = workbook.to('names').via('getItem', 'GROWTH');
    expect(name.get('formula')).toBe("='外贸 1'!$B$2:$C$3");
    expect(name.via('getRange').get('address')).toBe("'外贸 1'!B2:C3");
    expect(sheet.via('getRange', 'growth').get('address')).toBe("'外贸 1'!B2:C3");
    expect(() => workbook.to('names').call('add', 'growth', '=1')).toThrow(/already exists/u);
  });

  it('are hidden and shown again', () => {
    const { sheet, workbook } = openExcelProbe();
    workbook.to('names').call('add', 'growth', sheet.via('getRange', 'B2'));
    const name = (): ReturnType<typeof workbook.via> =>
      workbook.to('names').via('getItem', 'growth');
    expect(name().get('visible')).toBe(true);
    name().set('visible', false);
    expect(name().get('visible')).toBe(false);
    name().set('visible', true);
    expect(name().get('visible')).toBe(true);
  });

  it('may be no range', () => {
    const { workbook } = openExcelProbe();
    workbook.to('names').call('add', 'one', '=1');
    expect(workbook.to('names').via('getItem', 'one').call('getRangeOrNullObject')).toBeNull();
  });
});

describe('comments', () => {
  it('belong to a cell, one each', () => {
    const { sheet, workbook } = openExcelProbe('A', 'B');
    workbook.to('comments').call('add', 'B!C3', 'remark');
    expect(sheet.to('comments').items()).toHaveLength(0);
    const comment = workbook.to('comments').via('getItemByCell', 'B!C3');
    comment.set('content', 'changed');
    expect(comment.via('getLocation').get('address')).toBe('B!C3');
    expect(() => workbook.to('comments').call('add', 'B!C3', 'again')).toThrow(/already exists/u);
    comment.call('delete');
    expect(workbook.to('comments').items()).toHaveLength(0);
  });
});

describe('charts', () => {
  it('read their series from the block', () => {
    const { sheet } = openExcelProbe();
    sheet.via('getRange', 'A1:C3').set('values', [
      ['', '2024', '2025'],
      ['郑州', 5565, 6501.8],
      ['济源', 0, 527.7],
    ]);
    sheet.via('getRange', 'B1:C1').set('values', [["'2024", "'2025"]]);
    const chart = sheet
      .to('charts')
      .via('add', 'ColumnClustered', sheet.via('getRange', 'A1:C3'), 'Columns');
    chart.to('title').set('text', '进出口');
    expect(
      chart
        .to('series')
        .items()
        .map((series) => series.get('name')),
    ).toEqual(['2024', '2025']);
    expect([chart.get('chartType'), chart.to('title').get('text')]).toEqual([
      'ColumnClustered',
      '进出口',
    ]);
    expect(() => chart.call('getImage')).toThrow(/could not be found/u);
  });
});
