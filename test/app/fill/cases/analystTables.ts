/** Tables that analysts have at hand, with notes that make other numbers of them than their headers say, or with such as do not. */
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
`;
