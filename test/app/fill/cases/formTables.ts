/** Everyday forms of headers, each with what its cells ask, what is asked of the user, or which header is refused. */
export const formTables = `
# bare months are asked about
T:2021年河南省进出口
月份 | 金额（亿元） | 同比（%）
1 | |
2 | |
> ask months
---
# bare months of single months
A:months:月份:1 2 => single
T:2021年河南省进出口
月份 | 金额（亿元） | 同比（%）
1 | |
2 | |
> B2 TRADE("河南","2021M01",,,"亿元") ; C2 YOY("河南","trade","2021M01")
> B3 TRADE("河南","2021M02",,,"亿元") ; C3 YOY("河南","trade","2021M02")
---
# bare months together
A:months:月份:1 2 => together
T:2021年河南省进出口
月份 | 进出口 | 出口
1 | |
2 | |
> B2 FIGURE("河南",B$1,"2021M01") ; C2 FIGURE("河南",C$1,"2021M01")
> B3 FIGURE("河南",B$1,"2021M02C") ; C3 FIGURE("河南",C$1,"2021M02C")
---
# bare months of which the headers say how they are counted
T:2021年河南省进出口
月份 | 当月 | 累计 | 同比%
1 | | |
3 | | |
> B2 TRADE("河南","2021M01") ; C2 TRADE("河南","2021M01")
> B3 TRADE("河南","2021M03") ; C3 TRADE("河南","2021Q1")
> ask of-period
---
# bare months across
T:2021年河南省进出口（累计）
月份 | 1 | 2 | 3
出口 | | |
> B2 FIGURE("河南",$A2,"2021M01") ; C2 FIGURE("河南",$A2,"2021M02C") ; D2 FIGURE("河南",$A2,"2021Q1")
---
# bare months of which one column alone says how they are counted
T:2021年河南省
月份 | 进出口 | 出口累计
2 | |
3 | |
> ask months
---
# spans of months below 月份
T:2021年河南省进出口
月份 | 进出口
1 |
1-2 |
1-12 |
> B2 FIGURE("河南",B$1,"2021M01")
> B3 FIGURE("河南",B$1,"2021M02C")
> B4 FIGURE("河南",B$1,2021)
---
# numbers below 月份 that are no months
T:2021年河南省进出口
月份 | 进出口
3 |
15 |
> no table
---
# since January
T:2021年5月河南省
 | 当月 | 1至当月累计 | 上年同月 | 年初至本月累计
进出口 | | | |
> B2 FIGURE("河南",$A2,"2021M05") ; C2 FIGURE("河南",$A2,"2021M05C") ; D2 FIGURE("河南",$A2,"2020M05")
> E1 again
---
# the same month of what is no month
T:2021年1-5月河南省
 | 本期 | 上年同月 | 上年同期
进出口 | | |
> B2 FIGURE("河南",$A2,"2021M05C") ; D2 FIGURE("河南",$A2,"2020M05C")
> C1 unfit
---
# traditional characters
T:2024年河南省進出口（單位：億元）
 | 進出口（億元） | 出口（萬元） | 進口（億美元） | 常住人口（萬人）
2024年 | | | |
> B2 TRADE("河南",$A2,,,"亿元") ; C2 TRADE("河南",$A2,"出口",,"万元") ; D2 TRADE("河南",$A2,"进口",,"亿美元") ; E2 FIGURE("河南","population",$A2,,,,"万人")
---
# yearbook EN
T:Henan
Item | Resident population (10 000 persons) | GDP (100 million yuan) | Exports (10,000 yuan)
2024 | | |
> B2 FIGURE("Henan","population",$A2,,,,"万人") ; C2 FIGURE("Henan","gdp",$A2,,,,"100 million yuan") ; D2 TRADE("Henan",$A2,"Exports",,"万元")
---
# change EN
T:Henan
Item | GDP (CNY bn) | % chg | Exports (CNY bn) | % chg y/y
2024 | | | |
> B2 FIGURE("Henan","gdp",$A2,,,,"CNY bn") ; C2 YOY("Henan","gdp",$A2) ; D2 TRADE("Henan",$A2,"Exports",,"CNY bn") ; E2 YOY("Henan","exports",$A2)
---
# of GDP
T:2024年河南省
 | 增加值（亿元） | 占GDP比重（%） | 占地区生产总值的比重
第一产业 | | |
第二产业 | | |
> B2 FIGURE("河南","gdp",2024,$A2,,,"亿元") ; C2 FIGURE("河南","gdp",2024,$A2,"share") ; D2 FIGURE("河南","gdp",2024,$A2,"share")
> B3 FIGURE("河南","gdp",2024,$A3,,,"亿元") ; C3 FIGURE("河南","gdp",2024,$A3,"share") ; D3 FIGURE("河南","gdp",2024,$A3,"share")
---
# of an indicator that is another one's whole
T:2025年
 | 税收收入 | 占一般公共预算收入比重 | 占GDP比重
郑州市 | | |
> B2 FIGURE($A2,B$1,2025) ; C2 FIGURE($A2,B$1,2025,,"share")
> D1 unfit
---
# of the province's, behind another indicator
T:2024年
 | 税收收入 | 占全省GDP比重 | GDP | 占全省GDP比重
郑州市 | | | |
> B2 FIGURE($A2,B$1,2024) ; D2 FIGURE($A2,D$1,2024) ; E2 FIGURE($A2,"gdp",2024,,"share","河南")
> C1 twice
---
# of the total that it is a part of
T:2023年上半年许昌市
 | 进出口 | 占进出口比重 | 占出口比重
一般贸易 | | |
> B2 FIGURE("许昌",B$1,"2023H1",$A2) ; C2 FIGURE("许昌",B$1,"2023H1",$A2,"share")
> D1 unfit
---
# mean growth
T:河南省进出口
 | 2015年 | 2017年 | 年均增长（%） | 位次
进出口 | | | |
> B2 FIGURE("河南",$A2,B$1) ; C2 FIGURE("河南",$A2,C$1)
> D1 unknown
> E1 nothing-before
---
# a name in two cells
T:2024年河南省各市
地区 | 规模以上工业 | 规上工业 | 固定资产投资
 | 增加值增速% | 增加值（亿元） | 增速%
郑州市 | | |
> B3 YOY($A3,B$1,2024) ; C3 FIGURE($A3,C$1,2024,,,,"亿元") ; D3 YOY($A3,D$1,2024)
---
# no name in two cells
T:2024年河南省各市
地区 | 规模以上工业 | 固定资产投资
 | 地区生产总值增速% | 增加值增速%
郑州市 | |
> no table
---
# at the end of a year
T:河南省
指标 | 2024年末数 | 2023年年末数
常住人口 | |
> B2 FIGURE("河南",$A2,"@2024") ; C2 FIGURE("河南",$A2,"@2023")
---
# at the end of the year of the title
T:2024年河南省
指标 | 年末数 | 比上年增长（%）
常住人口 | |
> B2 FIGURE("河南",$A2,"@2024") ; C2 YOY("河南",$A2,"@2024")
`;
