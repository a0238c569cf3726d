/** Tables under titles of scales, indices, plans and scopes that no press lets pass, and of other indicators than their headers. */
export const analystScales = `
# a scale that nobody reads EN
Exports (RMB hm) | 2023 | 2024
Zhengzhou | |
> ask barred RMB
---
# a currency sign EN
T:Exports by city, € bn
City | 2023 | 2024
Zhengzhou | |
> ask barred €
---
# a German scale EN
T:Exports by city (Mrd. RMB)
City | 2023 | 2024
Zhengzhou | |
> ask barred Mrd
> ask barred RMB
---
# an index EN
T:Henan GDP, index (2015=100)
 | 2021 | 2022
Henan | |
> ask barred index
> ask barred =100
> ask unheard
---
# indices EN
T:GDP indices (preceding year = 100)
 | 2021 | 2022
Henan | |
> ask barred indices
---
# euros EN
T:Henan (EUR bn)
 | 2022 | 2023
GDP | |
> ask barred EUR
---
# per head
T:河南省人均指标（元）
 | 2022 | 2023
地区生产总值 | |
> ask barred 人均指标
---
# the city itself
T:2023年郑州市本级财政收支（亿元）
指标 | 数值
一般公共预算收入 |
> ask barred 本级财政收支
---
# the districts of a city
T:2023年郑州市区主要指标
指标 | 数值
GDP |
> ask barred 区主要指标
---
# in dollars
T:2024年河南省进出口（按美元计价）
 | 进出口 | 同比
河南 | |
> ask barred 按美元计价
---
# a forecast EN
T:Henan GDP forecast (CNY bn)
 | 2024 | 2025
GDP | |
> ask barred forecast
---
# a plan
T:2025年许昌市国民经济和社会发展计划
指标 | 2025年
GDP |
> ask barred 国民经济和社会发展计划
---
# words that change nothing are asked each for itself
T:2023年河南省某某经济某情
指标 | 数值
GDP |
> ask title 某某经济某情
---
# an index of prices, which is printed so
T:2024年居民消费价格指数（上年=100）
A:title:2024年居民消费价格指数（上年=100） => as-read
地区 | 同比
河南 |
> B2 FIGURE($A2,"consumer-prices",2024,,B$1)
---
# a title of the next table
T:2023年各市进出口
地区 | GDP
郑州 |
> ask unheard
---
# a title of one of several
T:2023年各市进出口
地区 | GDP | 进出口
郑州 | |
> B2 FIGURE($A2,B$1,2023) ; C2 FIGURE($A2,C$1,2023)
`;
