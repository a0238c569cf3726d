import { describe } from 'vitest';
import { goldenTable } from '../../support/goldenTable.ts';

describe('PERIODS', () => {
  goldenTable([
    ['=HENAN.PERIODS()', '#VALUE! “place”为空；请填写。'],
    ['=HENAN.PERIODS("济源","进出口",1)', '#VALUE! 需要1至2个参数，给了3个。'],
    ['=HENAN.PERIODS("济源","进出口")', [[2025]]],
    ['=HENAN.PERIODS("得锡化工")', [['2025M05C']]],
    ['=HENAN.PERIODS("许昌","小巨人")', [['@2023M08'], ['@2025']]],
    ['=HENAN.PERIODS("济源","GDP")', '#N/A 没有符合的内容。'],
    [
      '=HENAN.PERIODS("济源","差额")',
      '#VALUE! “差额”有两种意思：贸易差额（indicator 填"贸易差额"），或与别处的差距（measure 填"差距"）；请写明。',
    ],
    ['=HENAN.PERIODS("济源","出囗")', '#VALUE! 没有指标“出囗”，是否“出口”（exports）？'],
  ]);
});
