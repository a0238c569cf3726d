/** Whole tables of which a part makes another thing of the rest: a currency, 其中, a direction, another city, months. */
export const misleadingTables = `
# 44 growth beside levels in dollars
T:2023年上半年许昌外贸（单位：亿美元）
指标 | 2023H1 | 同比(%)
进出口 | |
> C2 #N/A
> B1 left question
---
# 45 growth beside a column in dollars, and beside one in yuan
T:2023年上半年
 | 进出口(亿美元) | 同比(%) | 进出口(亿元) | 同比(%)
许昌 | | | |
> C2 #N/A, D2 140.1亿元, E2 23.4%
> B1 left question
---
# 46 rows in dollars and in yuan
T:2023年上半年许昌
指标 | 单位 | 数值 | 同比(%)
出口 | 亿美元 | |
出口 | 亿元 | |
> D2 #N/A, C3 122.3亿元, D3 28.1%
> C2 left question
---
# 47 share and increase beside dollars
T:2023年上半年许昌进出口（亿美元、%）
项目 | 金额 | 占比
一般贸易 | |
> B1 unfit
> C1 unfit
---
# 48 其中 below a breakdown
T:2023年上半年许昌
指标 | 数值
进出口 |
一般贸易 |
其中：出口 |
> B2 140.1亿元, B3 89.9亿元, B4 #N/A
---
# 49 其中 below a breakdown under the indicator of a title
T:2023年上半年许昌进出口
指标 | 数值
一般贸易 |
其中：国有企业 |
> B2 89.9亿元, B3 #N/A
---
# 50 其中 below 其中 of another dimension
T:2023年上半年许昌
指标 | 数值
进出口 |
其中：出口 |
其中：一般贸易 |
> B2 140.1亿元, B3 122.3亿元
> ask of-indicator
---
# 51 the same, answered
T:2023年上半年许昌
A:part-of:其中：一般贸易:trade|exports => trade
指标 | 数值
进出口 |
其中：出口 |
其中：一般贸易 |
> B2 140.1亿元, B3 122.3亿元, B4 89.9亿元
---
# 52 其中 below what is not understood
T:2023年上半年许昌
指标 | 数值
进出口 |
机电产品 |
其中：一般贸易 |
> B2 140.1亿元
> A3 unknown
> A4 under
---
# 53 其中 over two columns
T:2023年上半年
 | 一般贸易进出口 | 其中 |
 | | 出口 | 进口
许昌 | | |
> B3 89.9亿元, C3 #N/A, D3 #N/A
---
# 54 behind a part without 其中
T:2023年上半年许昌
指标 | 数值
一般贸易进出口 |
其中：出口 |
进口 |
> B2 89.9亿元, B3 #N/A
> ask of-indicator
---
# 55 其中 alone, and a growth that parts take
T:2023年上半年许昌
指标 | 数值
进出口增速(%) |
其中： |
出口 |
> B2 23.4%, B4 28.1%
---
# 56 a district of another city under a title
T:2025年洛阳市进出口
地区 | 金额
经开区 |
航空港区 |
> A2 elsewhere
> A3 elsewhere
---
# 57 behind another city
T:2025年进出口
地区 | 金额
洛阳市 |
经开区 |
> B2 304.3亿元
> A3 elsewhere
---
# 58 a zone that has its name alone in a list with its city
T:2025年进出口
地区 | 金额
郑州市 |
济源市 |
航空港区 |
> B2 6,501.8亿元, B3 527.7亿元, B4 #N/A
---
# 59 a district as 其中 of another city
T:2025年进出口
地区 | 金额
洛阳市 |
其中：鼓楼区 |
> B2 304.3亿元
> A3 nothing-before
---
# 60 written with its city
T:2025年洛阳市进出口
地区 | 金额
洛阳市 |
郑州经开区 |
> B2 304.3亿元, B3 #N/A
---
# 61 the whole city of a title
T:2025年郑州市进出口
地区 | 金额
全市 |
航空港区 |
> B2 6,501.8亿元, B3 #N/A
---
# 62 the whole city of none
T:2025年进出口
地区 | 金额
全市 |
郑州市 |
> B3 6,501.8亿元
> A2 unknown
---
# 63 directions
T:2025年
 | 自郑州进口 | 对郑州出口 | Exports to Zhengzhou | 郑州进出口
总值 | | | |
> E2 6,501.8亿元
> B1 unknown
> C1 unknown
> D1 unknown
---
# 64 direction in a title
T:2025年自郑州进口
 | 2025年
总值 |
> ask title 自
---
# 65 growth behind three flows
T:2023年上半年
 | 进出口 | 出口 | 进口 | 同比(%)
许昌 | | | |
> B2 140.1亿元, C2 122.3亿元, D2 17.8亿元
> ask of-item
---
# 66 growth over five years
T:进出口
 | 2020年 | 2025年 | 增长(%)
郑州市 | | |
> B2 #N/A, C2 6,501.8亿元
> ask of-period
---
# 67 growth on the year behind years
T:进出口
 | 2020年 | 2025年 | 同比(%)
郑州市 | | |
> B2 #N/A, C2 6,501.8亿元, D2 16.83%
---
# 68 year to date of a year alone
T:郑州进出口
 | 2025 YTD | 2025年累计 | 2025年
总额 | | |
> D2 6,501.8亿元
> B1 unfit
> C1 unfit
---
# 69 a breakdown over the name of the whole
T:2025年各市国有企业社零
 | 社会消费品零售总额
郑州市 |
> ask unheard
---
# 70 months that are none of the title
T:2025年1-6月郑州进出口
 | 全年 | 去年全年 | 第3季度累计 | 上年
总额 | | | |
> C2 5,565亿元
> B1 unfit
> D1 unfit
> E1 unfit
---
# 71 a member of another than the title
T:2023年上半年许昌民营企业进出口
 | 国有企业 | 一般贸易
总额 | |
> C2 #N/A
> B1 unfit
---
# 72 members that a title lists
T:2023年上半年许昌一般贸易、加工贸易进出口
 | 一般贸易 | 加工贸易
总额 | |
> B2 89.9亿元, C2 #N/A
`;
