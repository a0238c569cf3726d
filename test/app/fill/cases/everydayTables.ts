/** Whole tables in everyday words: until a month, prices, scales, names that several indicators have. */
export const everydayTables = `
# 73 together until the month, and as much the year before
T:2025年6月郑州市进出口
 | 本月 | 本月止累计 | 上年同期累计
总值 | | |
> B2 #N/A, C2 2,746.8亿元, D2 #N/A
---
# 74 until a month
T:截至2025年6月郑州市
 | 金额
进出口 |
> B2 2,746.8亿元
---
# 75 prices
T:2025年上半年
 | GDP（现价） | 可比价增长(%) | 进出口 | 可比价增长(%)
焦作 | | | |
> B2 #N/A, C2 6.3%, D2 114.8亿元
> E1 unfit
---
# 76 names of several indicators
T:2025年
 | 总人口 | 财政收入
郑州 | |
> missing indicator
> ask either
> ask either
---
# 77 scales and currencies alone
T:2025
 | Population (mn) | Exports (mn)
郑州 | |
> B2 #N/A
> C1 unknown
---
# 78 currency in words, full-width digits
T:２０２５年郑州市
指标 | 单位 | 数值
进出口 | 人民币亿元 |
> C2 6,501.8亿元
---
# 79 growth rows under a head of values
T:2023年上半年许昌
指标 | 数值
进出口 |
进出口增速(%) |
一般贸易占比(%) |
> B2 140.1亿元, B3 23.4%, B4 64.2%
`;
