/** Tables under titles that say more of their numbers than the headers: measures, times and frequencies in lists. */
export const analystTitles = `
# growth at the end of a list of names
T:2023年各市GDP和常住人口增速
地区 | GDP | 常住人口
郑州 | |
洛阳 | |
> ask of-title
---
# growth before a list of names EN
T:GDP, exports and retail sales: growth, Henan
 | 2022 | 2023
GDP | |
Exports | |
> ask of-title
---
# ranks before a list of names
T:位次：GDP、进出口（2023年）
地区 | GDP | 进出口
郑州 | |
> ask of-title
---
# two measures over neither
T:2023年各市进出口增速及占比
地区 | 进出口
郑州 |
> ask unheard
> ask unheard
---
# two measures, one of which is over a header
T:2023年各市进出口增速及占比
地区 | 进出口 | 增速
郑州 | |
> ask unheard
---
# levels and growth, told apart by the headers
T:2023年各市进出口总额及增速
地区 | 进出口 | 同比
郑州 | |
> B2 FIGURE($A2,B$1,2023) ; C2 FIGURE($A2,B$1,2023,,C$1)
---
# a share of the province in a list
T:2023年各市GDP与进出口占全省比重
地区 | GDP | 进出口
郑州 | |
> ask of-title
---
# growth of two names in percent
T:河南省GDP和进出口增速（%）
 | 2023年 | 2024年
GDP | |
进出口 | |
> B2 YOY("河南",$A2,B$1) ; C2 YOY("河南",$A2,C$1)
> B3 YOY("河南",$A3,B$1) ; C3 YOY("河南",$A3,C$1)
---
# growth and its unit behind a comma EN
T:Henan GDP growth, %
 | 2022 | 2023
Henan | |
> B2 YOY($A2,"gdp",B$1) ; C2 YOY($A2,"gdp",C$1)
---
# targets in a list
T:2025年济源GDP、进出口目标
指标 | 2025年
GDP |
进出口 |
> ask of-title
---
# an increase and a comma EN
T:Increase in foreign trade by city, 2025 (CNY bn)
City | Foreign trade
Zhengzhou |
> B2 FIGURE($A2,B$1,2025,,"increase",,"CNY bn")
---
# two measures in the corner
进出口增速及位次 | 2023 | 2024
郑州 | |
> ask unheard
> ask unheard
---
# two half years over whole years EN
T:Henan GDP, H1 2024 and H1 2025 (CNY bn)
 | 2024 | 2025
GDP | |
> ask unheard
> ask unheard
---
# a year and a half year over whole years EN
T:Henan foreign trade, 2024 and H1 2025 (CNY bn)
 | 2024 | 2025
Trade | |
> ask unheard
---
# two first quarters over whole years EN
T:Henan GDP: Q1 2024, Q1 2025
 | 2024 | 2025
GDP | |
> ask unheard
> ask unheard
---
# two half years over themselves EN
T:Henan GDP, H1 2024 and H1 2025 (CNY bn)
 | 2024H1 | 2025H1
GDP | |
> B2 FIGURE("Henan",$A2,B$1,,,,"CNY bn") ; C2 FIGURE("Henan",$A2,C$1,,,,"CNY bn")
---
# single months and together, of which the headers say neither
T:2025年6月当月及累计进出口
 | 进出口
河南 |
> ask unheard
> ask unheard
---
# single months and together, of which the headers say both
T:2025年6月当月及累计进出口
 | 当月 | 累计
河南 | |
> B2 TRADE($A2,"2025M06") ; C2 TRADE($A2,"2025H1")
---
# quarters over whole years
T:河南省季度GDP（亿元）
 | 2022 | 2023 | 2024
GDP | | |
> ask unheard
---
# months over whole years EN
T:Monthly exports of Henan
 | 2022 | 2023 | 2024
Exports (CNY bn) | | |
> ask unheard
---
# quarters over quarters
T:河南省季度GDP（亿元）
 | 2024年一季度 | 2024年上半年 | 2024年前三季度
GDP | | |
> B2 FIGURE("河南",$A2,B$1,,,,"亿元") ; C2 FIGURE("河南",$A2,C$1,,,,"亿元") ; D2 FIGURE("河南",$A2,D$1,,,,"亿元")
---
# months by months under a year
T:2021年河南省逐月进出口
月份 | 出口 | 进口
1-2月 | |
1-3月 | |
> B2 FIGURE("河南",B$1,"2021M02C") ; C2 FIGURE("河南",C$1,"2021M02C")
> B3 FIGURE("河南",B$1,"2021Q1") ; C3 FIGURE("河南",C$1,"2021Q1")
---
# quarters of one year
T:2023年季度
 | GDP
郑州 |
> ask unheard
---
# quarters as a level of headers
T:2023年
 | GDP
 | 季度
郑州 |
> ask unheard
---
# quarters by quarters EN
T:Quarterly GDP of Henan, 2024 (CNY bn)
 | Q1 | H1 | Full year
GDP | | |
> B2 FIGURE("Henan",$A2,"2024Q1",,,,"CNY bn") ; C2 FIGURE("Henan",$A2,"2024H1",,,,"CNY bn") ; D2 FIGURE("Henan",$A2,2024,,,,"CNY bn")
---
# months in the corner of years
月份 | 2023年 | 2024年
河南进出口 | |
> ask unheard
`;
