import type { Language } from '../../domain/language.ts';

interface FillLabels {
  /** Behind the header of the number. */
  readonly status: string;
  readonly legend: string;
  /** Above the period that "latest" means. */
  readonly latest: string;
}

/** What Fill writes into a sheet beside formulas. */
export const fillLabels: Readonly<Record<Language, FillLabels>> = {
  'zh-CN': {
    status: ' 状态',
    legend: '图例：蓝斜体 测算，棕斜体 隐含或混合基数，灰斜体 约数，红 来源不一致，浅灰 无数据',
    latest: '“最新”取',
  },
  'en-US': {
    status: ' status',
    legend:
      'Key: blue italics computed, brown italics implied or mixed base, gray italics approximate, red sources differ, pale not available',
    latest: '"Latest" is',
  },
};
