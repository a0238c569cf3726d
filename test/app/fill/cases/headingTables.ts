/** Lists with headings of their own, and words that turn a figure into another one. */
export const headingTables = `
# 115 growth over a list
T:河南省主要经济指标
指标 | 2022年 | 2023年
比上年增长（%） | |
地区生产总值 | |
进出口 | |
> missing indicator
> A2 nothing-before
> A3 under
> A4 under
---
# 116 levels, then growth of other names
T:2024年郑州市
指标 | 数值
一、绝对数 |
GDP（亿元） |
进出口（亿元） |
二、比上年增长（%） |
规上工业增加值 |
社会消费品零售总额 |
> B3 FIGURE("郑州","gdp",2024,,B$1,,"亿元")
> B4 FIGURE("郑州","trade",2024,,B$1,,"亿元")
> A2 nothing-before
> A5 nothing-before
> A6 under
> A7 under
---
# 117 levels and growth of the same names without a heading of levels
T:河南省
指标 | 2022年 | 2023年
GDP（亿元） | |
进出口（亿元） | |
增速（%） | |
GDP | |
社会消费品零售总额 | |
> B2 FIGURE("河南","gdp",B$1,,,,"亿元") ; C2 FIGURE("河南","gdp",C$1,,,,"亿元")
> B3 TRADE("河南",B$1,,,"亿元") ; C3 TRADE("河南",C$1,,,"亿元")
> A4 nothing-before
> A5 under
> A6 under
---
# 118 growth behind each name
T:河南省
指标 | 2022年 | 2023年
GDP（亿元） | |
增速（%） | |
进出口（亿元） | |
增速（%） | |
> B2 FIGURE("河南","gdp",B$1,,,,"亿元") ; C2 FIGURE("河南","gdp",C$1,,,,"亿元")
> B3 YOY("河南","gdp",B$1) ; C3 YOY("河南","gdp",C$1)
> B4 TRADE("河南",B$1,,,"亿元") ; C4 TRADE("河南",C$1,,,"亿元")
> B5 YOY("河南","trade",B$1) ; C5 YOY("河南","trade",C$1)
---
# 119 yuan and dollars one below the other
T:河南省2023年进出口
项目 | 数值 | 同比%
人民币（亿元） | |
进出口 | |
出口 | |
美元（亿美元） | |
进出口 | |
进口 | |
> B3 FIGURE("河南",$A3,2023,,B$1) ; C3 YOY("河南",$A3,2023)
> B4 FIGURE("河南",$A4,2023,,B$1) ; C4 YOY("河南",$A4,2023)
> A2 nothing-before
> A5 nothing-before
> A6 under
> A7 under
---
# 120 dollars alone
T:河南省2023年进出口
项目 | 数值
美元（亿美元） |
进出口 |
出口 |
> A2 nothing-before
> A3 under
> A4 under
---
# 121 ten thousands over a list
T:2024年郑州市
指标 | 数值
总量（万元） |
GDP |
进出口 |
> missing indicator
> A2 nothing-before
> A3 under
> A4 under
---
# 122 structure in a yearbook
T:河南省
指标 | 2022年 | 2023年
地区生产总值（亿元） | |
常住人口（万人） | |
构成（%） | |
进出口 | |
社会消费品零售总额 | |
> B2 FIGURE("河南","gdp",B$1,,,,"亿元") ; C2 FIGURE("河南","gdp",C$1,,,,"亿元")
> B3 FIGURE("河南","population",B$1,,,,"万人") ; C3 FIGURE("河南","population",C$1,,,,"万人")
> A4 unknown
> A5 under
> A6 under
---
# 123 per head
T:河南省
指标 | 2022年 | 2023年
人均指标 | |
  进出口 | |
  GDP | |
> missing indicator
> A2 unknown
> A3 under
> A4 under
---
# 124 plan
T:河南省
指标 | 2022年 | 2023年
年度计划 | |
进出口 | |
社会消费品零售总额 | |
> missing indicator
> A2 unknown
> A3 under
> A4 under
---
# 125 services, then their flows
T:2023年河南省
指标 | 数值
服务贸易（亿美元） |
进出口 |
出口 |
进口 |
> B2 FIGURE("河南","services-trade",2023,,B$1,,"亿美元")
> A3 under
> A4 under
> A5 under
---
# 126 deficit beside a surplus
T:2024年
市 | 出口（亿元） | 进口（亿元） | 贸易逆差（亿元） | 贸易顺差（亿元）
三门峡市 | | | |
> B2 TRADE($A2,2024,"出口",,"亿元") ; C2 TRADE($A2,2024,"进口",,"亿元") ; E2 FIGURE($A2,"trade-balance",2024,,,,"亿元")
> D1 unknown
---
# 127 deficit EN
T:2024 (100 million yuan)
City | Trade deficit | Balance
Sanmenxia | |
> C2 FIGURE($A2,C$1,2024,,,,"100 million yuan")
> B1 unknown
---
# 128 deficit in a title
T:2024年各市贸易逆差（亿元）
市 | 数值
三门峡市 |
> ask title 2024年各市贸易逆差（亿元）
---
# 129 growth of growth
T:2024年
市 | GDP增速（%） | 增速增减（%） | GDP（亿元）
郑州市 | | |
> B2 YOY($A2,"gdp",2024) ; D2 FIGURE($A2,"gdp",2024,,,,"亿元")
> C1 unknown
`;
