import { describe, expect, it } from 'vitest';
import { columnPlaces, missingColumns } from '../../src/domain/ownColumns.ts';

describe('columnPlaces', () => {
  it('reads headers of either language in any order, and leaves other columns alone', () => {
    const places = columnPlaces(['我的列', 'Value', '单位 ', 'PLACE', '指标', '时期']);
    expect([...places]).toEqual([
      ['place', 3],
      ['indicator', 4],
      ['period', 5],
      ['value', 1],
      ['unit', 2],
    ]);
    expect(missingColumns(places)).toEqual([]);
  });

  it('knows no header by what every object inherits', () => {
    expect([...columnPlaces(['constructor', '__proto__', 'toString'])]).toEqual([]);
  });

  it('tells what is missing', () => {
    expect(missingColumns(columnPlaces(['地区', '数值']))).toEqual(['indicator', 'period', 'unit']);
  });
});
