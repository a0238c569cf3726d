/** Tables that analysts have at hand, each with a word that makes other numbers of it than its headers say, or with none that does. */
export const analystTables = `
# a note makes growth of the levels EN
T:Henan cities: GDP
City | 2022 | 2023 | 2024
Zhengzhou | | |
Luoyang | | |
Note: figures are real year-on-year growth rates | | |
> ask note
---
# a note halves the last year EN
T:Henan foreign trade, CNY bn
 | 2023 | 2024 | 2025
Exports | | |
Imports | | |
Note: 2025 figures refer to the first half | | |
> ask note
---
# a note has another scale EN
T:Foreign trade of Henan cities
 | 2023 | 2024
Zhengzhou | |
Jiyuan | |
Note: values in RMB million | |
> ask note
---
# a note has the scale that is filled EN
T:Foreign trade of Henan cities
 | 2023 | 2024
Zhengzhou | |
Jiyuan | |
Note: values in CNY billion | |
> B2 TRADE($A2,B$1,,,"billion yuan") ; C2 TRADE($A2,C$1,,,"billion yuan")
> B3 TRADE($A3,B$1,,,"billion yuan") ; C3 TRADE($A3,C$1,,,"billion yuan")
---
# a note leaves a city out EN
T:GDP of Henan, 2023
 | GDP | Population
Henan | |
Note: excl. Jiyuan | |
> ask note
---
# a note makes growth of the levels
T:河南各市2024年主要指标
地区 | GDP | 社会消费品零售总额
郑州 | |
开封 | |
注：表中数据为同比增速（%） | |
> ask note
---
# a note of a plan
T:郑州市进出口总值
 | 2024 | 2025
郑州市 | |
注：2025年为计划数 | |
> ask note
---
# a note of a month within whole years
T:存款余额（亿元）
 | 2023年 | 2024年
郑州市 | |
开封市 | |
注：2024年为11月末数 | |
> ask note
---
# a note of the state at the end of each year
T:存款余额（亿元）
 | 2023年 | 2024年
郑州市 | |
开封市 | |
注：存款余额为年末数。 | |
> B2 FIGURE($A2,"deposits",B$1,,,,"亿元") ; C2 FIGURE($A2,"deposits",C$1,,,,"亿元")
> B3 FIGURE($A3,"deposits",B$1,,,,"亿元") ; C3 FIGURE($A3,"deposits",C$1,,,,"亿元")
---
# a source and something else EN
T:Population, 2023
City | Population (million)
Zhengzhou |
Source: Henan Statistical Yearbook 2024; city proper only |
> ask note city proper only
---
# a source older than its figures
T:2023年
地区 | 进出口
郑州 |
许昌 |
资料来源：《河南统计年鉴2022》 |
> ask note
---
# a source with its date EN
T:Henan, 2024
 | Exports | Imports | Trade
Zhengzhou | | |
Source: Zhengzhou Customs; Henan Bureau of Statistics (20 January 2025). | | |
> B2 FIGURE($A2,B$1,2024,,,,"billion yuan") ; C2 FIGURE($A2,C$1,2024,,,,"billion yuan") ; D2 FIGURE($A2,D$1,2024,,,,"billion yuan")
---
# the source that the add-in writes
T:2024年河南省
 | 出口 | 进口 | 进出口
郑州 | | |
资料来源：大象新闻（2026-02-13） | | |
> B2 FIGURE($A2,B$1,2024) ; C2 FIGURE($A2,C$1,2024) ; D2 FIGURE($A2,D$1,2024)
---
# sums that do not add up
T:2024年河南省
 | 出口 | 进口 | 进出口
郑州 | | |
说明：部分数据因四舍五入的原因，存在与分项合计不等的情况。 | | |
> B2 FIGURE($A2,B$1,2024) ; C2 FIGURE($A2,C$1,2024) ; D2 FIGURE($A2,D$1,2024)
---
# sums that do not add up, and a city that is left out
T:2024年河南省
 | 出口 | 进口 | 进出口
郑州 | | |
说明：1.部分数据因四舍五入，与分项合计不等；2.不含航空港区。 | | |
> ask note 不含航空港区
---
# sums that do not add up EN
T:Henan, 2024
 | Exports | Imports | Trade
Zhengzhou | | |
Note: Figures may not add up to totals due to rounding. | | |
> B2 FIGURE($A2,B$1,2024,,,,"billion yuan") ; C2 FIGURE($A2,C$1,2024,,,,"billion yuan") ; D2 FIGURE($A2,D$1,2024,,,,"billion yuan")
---
# prices as they are counted
T:2024年河南省
指标 | 数值 | 增速
GDP | |
第一产业 | |
注：地区生产总值、各产业增加值绝对数按现价计算，增长速度按不变价格计算。 | |
> B2 FIGURE("河南",$A2,2024,,B$1) ; C2 FIGURE("河南",$A2,2024,,C$1)
> B3 FIGURE("河南",$A2,2024,$A3,B$1) ; C3 FIGURE("河南",$A2,2024,$A3,C$1)
---
# prices of growth over levels of trade
T:河南省
 | 2023年 | 2024年
进出口 | |
注：按不变价格计算。 | |
> ask note
---
# flash figures of which nobody printed others
T:2025年郑州市
指标 | 数值 | 增速
GDP | |
进出口 | |
注：本表为快报数。 | |
> B2 FIGURE("郑州",$A2,2025,,B$1) ; C2 FIGURE("郑州",$A2,2025,,C$1)
> B3 FIGURE("郑州",$A3,2025,,B$1) ; C3 FIGURE("郑州",$A3,2025,,C$1)
---
# flash figures that were revised since
T:河南省
指标 | 2022年 | 2023年
GDP | |
注：2023年为初步核算数 | |
> ask note
---
# a title of flash figures that were revised since
T:2023年河南省GDP快报（亿元）
 | GDP
河南 |
> ask unheard
---
# remarks that change their rows
T:2024年各市GDP
地区 | GDP | 备注
郑州 | | 市区
洛阳 | | 预计数
开封 | | 同比增速
> ask note
> ask note
> ask note
---
# remarks that change nothing
T:2025年各市
地区 | GDP | 备注
郑州 | | 初步核算
洛阳 | | 
> B2 FIGURE($A2,B$1,2025)
> B3 FIGURE($A3,B$1,2025)
---
# sources of each row
T:2024年
地区 | 进出口 | 来源
郑州 | | 郑州海关
洛阳 | | 关区口径
> ask note
---
# a scale in brackets below
T:2023年各市GDP
地区 | GDP
郑州 |
开封 |
（万元） |
> ask note
---
# the scale that is filled in brackets below
T:2023年各市GDP
地区 | GDP
郑州 |
开封 |
（亿元） |
> B2 FIGURE($A2,B$1,2023)
> B3 FIGURE($A3,B$1,2023)
---
# a mark for what is missing
T:2024年
地区 | 进出口
郑州 |
注：“-”表示无数据；最终数据以统计年鉴为准。 |
> B2 FIGURE($A2,B$1,2024)
---
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
