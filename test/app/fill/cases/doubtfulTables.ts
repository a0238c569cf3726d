/** Whole tables with something to be asked, refused or passed over, each with what comes of it. */
export const doubtfulTables = `
# 22 rank behind two periods
T:进出口
地区 | 2025年 | 2024年 | 位次
郑州 | | |
> B2 6,501.8亿元, C2 5,565亿元
> ask of-period
---
# 23 sum of two cities
T:2025年进出口
地区 | 总额
郑州 |
济源 |
合计 |
> B2 6,501.8亿元, B3 527.7亿元
> ask total
---
# 24 the same, answered
T:2025年进出口
A:total:合计:2 => sum
地区 | 总额
郑州 |
济源 |
合计 |
> B2 6,501.8亿元, B3 527.7亿元, B4 7,029.5亿元
---
# 25 flows with their total
T:2023年上半年许昌
 | 出口 | 进口 | 合计
许昌 | | |
> B2 122.3亿元, C2 17.8亿元, D2 140.1亿元
---
# 26 services
T:服务进出口总额
 | 2025
郑州 |
> ask title 服务
---
# 27 customs district
T:郑州海关关区进出口
 | 2025
总值 |
> missing place
> ask title 郑州海关关区
---
# 28 dollars
T:进出口（单位：亿美元）
 | 2025
郑州 |
> B1 left question
---
# 29 billions
T:进出口 (CNY bn)
 | 2025
郑州 |
> B2 650.18CNY bn
---
# 30 a text among the numbers
进出口 | 2025 | 2024
郑州 | 约500 |
济源 | |
> B2 stray
---
# 31 years under a header that nobody knows
T:2025年进出口
地区 | 报告期 | 金额
郑州 | 2023 |
济源 | 2024 |
> no table
---
# 32 heading of services above flows
T:2025年
 | 郑州
服务贸易 |
出口 |
进口 |
> missing indicator
> A2 unknown
> A3 under
> A4 under
---
# 33 a heading of years in a column of indicators
T:郑州2025年
指标 | 数值
2024年 |
出口 |
进出口 |
> missing indicator
> A2 other
> A3 under
> A4 under
---
# 34 initials among years
T:进出口
 | 2024 | LY
郑州 | |
> B2 5,565亿元
> C1 initials
---
# 35 initials among places
 | 2025
郑州 |
jy |
> missing indicator
---
# 36 balance
T:2023年上半年
 | 差额
许昌 |
> missing indicator
> ask either
---
# 37 month and months together
T:2025年6月郑州进出口
 | 当月 | 累计
总值 | |
> B2 #N/A, C2 2,746.8亿元
---
# 38 a span that is no period
T:2021年5-12月进出口
 | 数值
郑州 |
> missing period
> ask title 2021年5-12月
---
# 39 share and rank in the province
T:2025年进出口
地区 | 金额 | 占全省比重(%) | 全省位次
济源 | | |
> B2 527.7亿元, C2 #N/A, D2 2位
---
# 40 a title of several years over years
T:2024-2025年各市进出口
地区 | 2024 | 2025
郑州市1 | |
济源市² | |
> B2 5,565亿元, C2 6,501.8亿元, B3 #N/A, C3 527.7亿元
---
# 41 an indicator and a breakdown of one name
T:2025年进出口
 | 郑州
国有企业 |
外资 |
> B2 #N/A, B3 #N/A
---
# 42 measure of the title
T:2023年上半年各市进出口增速
 | 进出口 | 出口
许昌 | |
> B2 23.4%, C2 28.1%
`;
