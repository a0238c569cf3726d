/** Tables with something odd in a title or header, each with what its cells ask. */
export const oddTables = `
# 85 e months rows and yearly growth
T:2021年河南进出口
月份 | 金额 | 同比 | 环比
1月 | | |
2月 | | |
1-2月 | | |
> B2 TRADE("河南","2021M01") ; C2 FIGURE("河南","trade","2021M01",,C$1) ; D2 FIGURE("河南","trade","2021M01",,D$1)
> B3 TRADE("河南","2021M02") ; C3 FIGURE("河南","trade","2021M02",,C$1) ; D3 FIGURE("河南","trade","2021M02",,D$1)
> B4 TRADE("河南","2021M02C") ; C4 FIGURE("河南","trade","2021M02C",,C$1) ; D4 FIGURE("河南","trade","2021M02C",,D$1)
---
# 86 f quarter rows for GDP - single quarter vs cumulative
T:2024年河南GDP
季度 | 绝对量（亿元） | 增速（%）
一季度 | |
二季度 | |
上半年 | |
三季度 | |
前三季度 | |
> B2 FIGURE("河南","gdp","2024Q1",,,,"亿元") ; C2 YOY("河南","gdp","2024Q1")
> B3 FIGURE("河南","gdp","2024Q2",,,,"亿元") ; C3 YOY("河南","gdp","2024Q2")
> B4 FIGURE("河南","gdp","2024H1",,,,"亿元") ; C4 YOY("河南","gdp","2024H1")
> B5 FIGURE("河南","gdp","2024Q3",,,,"亿元") ; C5 YOY("河南","gdp","2024Q3")
> B6 FIGURE("河南","gdp","2024M09C",,,,"亿元") ; C6 YOY("河南","gdp","2024M09C")
---
# 87 g ranks
T:2025年各市进出口
位次 | 地区 | 进出口
1 | 郑州市 | 
2 | 济源市 | 
> C2 FIGURE($B2,C$1,2025)
> C3 FIGURE($B3,C$1,2025)
---
# 88 h index
A:title:河南省GDP指数（上年=100） => as-read
T:河南省GDP指数（上年=100）
 | 2023 | 2024
GDP | |
> ask barred 指数
> ask barred =100
---
# 89 i GDP index header
T:河南省
 | GDP（亿元） | GDP指数（上年=100）
2023 | |
> B2 FIGURE("河南","gdp",$A2,,,,"亿元")
> C1 unknown
---
# 90 j contributions
T:2024年河南省
 | 贡献率(%) | 拉动(百分点)
出口 | |
> B2 FIGURE("河南",$A2,2024,,"increase-share") ; C2 FIGURE("河南",$A2,2024,,"pull")
---
# 91 k per capita with trade
T:2024年
 | 人均进出口 | 人均GDP
郑州 | |
> C2 FIGURE($A2,C$1,2024)
> B1 unknown
---
# 92 l 上年 / 本年
T:2024年郑州市
 | 本年 | 上年 | 增减 | 增减%
进出口 | | | |
> B2 FIGURE("郑州",$A2,2024) ; C2 FIGURE("郑州",$A2,2023)
> ask either
> E1 nothing-before
---
# 93 m 上半年 row under year columns
T:郑州进出口（亿元）
 | 2024年 | 2025年
上半年 | |
全年 | |
1-9月 | |
> B2 TRADE("郑州","2024H1",,,"亿元") ; C2 TRADE("郑州","2025H1",,,"亿元")
> B3 TRADE("郑州",2024,,,"亿元") ; C3 TRADE("郑州",2025,,,"亿元")
> B4 TRADE("郑州","2024M09C",,,"亿元") ; C4 TRADE("郑州","2025M09C",,,"亿元")
---
# 94 n year columns, quarter header two-level
T:郑州进出口
 | 2024年 | | 2025年 |
 | 上半年 | 全年 | 上半年 | 全年
进出口 | | | |
同比% | | | |
> B3 FIGURE("郑州",$A3,"2024H1") ; C3 FIGURE("郑州",$A3,2024) ; D3 FIGURE("郑州",$A3,"2025H1") ; E3 FIGURE("郑州",$A3,2025)
> B4 YOY("郑州",$A3,"2024H1") ; C4 YOY("郑州",$A3,2024) ; D4 YOY("郑州",$A3,"2025H1") ; E4 YOY("郑州",$A3,2025)
---
# 95 o share columns behind two
T:2023年上半年许昌
 | 出口 | 占比 | 进口 | 占比
一般贸易 | | | |
> B2 FIGURE("许昌",B$1,"2023H1",$A2) ; C2 FIGURE("许昌",B$1,"2023H1",$A2,C$1) ; D2 FIGURE("许昌",D$1,"2023H1",$A2) ; E2 FIGURE("许昌",D$1,"2023H1",$A2,E$1)
---
# 96 p 民营 row shares
T:2023年上半年许昌进出口
 | 金额（亿元） | 占比（%） | 同比（%）
国有企业 | | |
民营企业 | | |
其中：一般贸易 | | |
> B2 TRADE("许昌","2023H1",,$A2,"亿元") ; C2 FIGURE("许昌","trade","2023H1",$A2,"share") ; D2 YOY("许昌","trade","2023H1",$A2)
> B3 TRADE("许昌","2023H1",,$A3,"亿元") ; C3 FIGURE("许昌","trade","2023H1",$A3,"share") ; D3 YOY("许昌","trade","2023H1",$A3)
> B4 TRADE("许昌","2023H1",,"一般贸易+民营","亿元") ; C4 FIGURE("许昌","trade","2023H1","一般贸易+民营","share") ; D4 YOY("许昌","trade","2023H1","一般贸易+民营")
---
# 97 q growth of share
T:2023年上半年许昌进出口
 | 占比（%） | 占比同比变化（百分点）
民营企业 | |
> no table
---
# 98 r completed
T:2025年
 | 进出口 | 完成目标(%) | 为年度目标的%
郑州 | | |
> B2 FIGURE($A2,B$1,2025)
> C1 unknown
> D1 unknown
---
# 99 s two units in a header
 | 进出口（亿元） | 出口（万美元） | 同比
郑州2024年 | | |
> B2 TRADE("郑州",2024,,,"亿元")
> ask of-item
> C1 left question
---
# 100 t header with date of data
T:郑州市
 | 2025年（快报） | 2024年（决算） | 2023年（年报）
一般公共预算收入 | | |
> no table
---
# 101 u english mix
T:Zhengzhou
 | H1 2025 | H1 2024 | % chg
Trade | | |
Exports | | |
> B2 FIGURE("郑州",$A2,B$1) ; C2 FIGURE("郑州",$A2,C$1) ; D2 YOY("郑州",$A2,B$1)
> B3 FIGURE("郑州",$A3,B$1) ; C3 FIGURE("郑州",$A3,C$1) ; D3 YOY("郑州",$A3,B$1)
---
# 102 v english of which
T:Henan 2024 (CNY bn)
 | Value | YoY
GDP | |
of which: Primary industry | |
Secondary industry | |
 of which: Industry | |
> B2 FIGURE("河南",$A2,2024,,B$1,,"CNY bn") ; C2 FIGURE("河南",$A2,2024,,C$1)
> B3 FIGURE("河南",$A2,2024,"第一产业",B$1,,"CNY bn") ; C3 FIGURE("河南",$A2,2024,"第一产业",C$1)
> B4 FIGURE("河南",$A2,2024,$A4,B$1,,"CNY bn") ; C4 FIGURE("河南",$A2,2024,$A4,C$1)
> B5 FIGURE("河南",$A2,2024,"工业",B$1,,"CNY bn") ; C5 FIGURE("河南",$A2,2024,"工业",C$1)
---
# 103 w english ranks
T:Henan cities 2024
 | GDP | Rank | Growth | Rank
Zhengzhou | | | |
Luoyang | | | |
> B2 FIGURE($A2,B$1,2024) ; C2 FIGURE($A2,B$1,2024,,C$1) ; D2 FIGURE($A2,B$1,2024,,D$1) ; E2 FIGURE($A2,B$1,2024,,"yoy-rank")
> B3 FIGURE($A3,B$1,2024) ; C3 FIGURE($A3,B$1,2024,,C$1) ; D3 FIGURE($A3,B$1,2024,,D$1) ; E3 FIGURE($A3,B$1,2024,,"yoy-rank")
---
# 104 x english per capita
T:2024
 | GDP per capita (yuan) | Growth | Population (10,000)
Zhengzhou | | |
> B2 FIGURE($A2,"gdp-per-capita",2024,,,,"yuan") ; C2 FIGURE($A2,"gdp-per-capita",2024,,C$1)
> D1 unknown
---
# 105 y end of
T:2024年末
 | 常住人口（万人） | 户籍人口（万人） | 城镇化率（%）
郑州市 | | |
> B2 FIGURE($A2,"population","@2024",,,,"万人") ; C2 FIGURE($A2,"registered-population","@2024",,,,"万人") ; D2 FIGURE($A2,"urbanisation-rate","@2024",,,,"%")
---
# 106 z totals
T:2025年进出口
 | 出口 | 进口 | 总值
郑州市 | | |
济源市 | | |
两市合计 | | |
> B2 FIGURE($A2,B$1,2025) ; C2 FIGURE($A2,C$1,2025) ; D2 TRADE($A2,2025)
> B3 FIGURE($A3,B$1,2025) ; C3 FIGURE($A3,C$1,2025) ; D3 TRADE($A3,2025)
> A4 unknown
---
# 107 aa avg
T:2025年进出口
 | 进出口
郑州市 |
平均 |
> B2 FIGURE($A2,B$1,2025)
> A3 unknown
---
# 108 bb 全省 with 18 cities sum
T:2024年GDP（亿元）
 | GDP
全省 |
郑州市 |
其他城市 |
> B2 FIGURE($A2,B$1,2024,,,,"亿元")
> B3 FIGURE($A3,B$1,2024,,,,"亿元")
> A4 unknown
---
# 109 cc 其中 header across measure
T:2024年河南省（亿元）
 | GDP | 其中：第一产业 | 第二产业 | 第三产业 | 增速
2024年 | | | | |
> B2 FIGURE("河南",B$1,$A2,,,,"亿元") ; C2 FIGURE("河南",B$1,$A2,"第一产业",,,"亿元") ; D2 FIGURE("河南",B$1,$A2,D$1,,,"亿元") ; E2 FIGURE("河南",B$1,$A2,E$1,,,"亿元")
> ask of-item
---
# 110 dd years short
T:郑州GDP
 | 23年 | 24年 | 24年增速
GDP | | |
> B2 FIGURE("郑州",$A2,B$1) ; C2 FIGURE("郑州",$A2,C$1) ; D2 YOY("郑州",$A2,2024)
---
# 111 ee 12月 and 1-12月
T:2024年郑州市
 | 12月 | 同比 | 1—12月 | 同比
社会消费品零售总额 | | | |
> B2 FIGURE("郑州",$A2,"2024M12") ; C2 FIGURE("郑州",$A2,"2024M12",,C$1) ; D2 FIGURE("郑州",$A2,2024) ; E2 FIGURE("郑州",$A2,2024,,E$1)
---
# 112 ff 单位 column currencies
T:2021年河南
指标 | 计量单位 | 2021年 | 2020年 | 增速（%）
进出口 | 亿元 | | |
进出口 | 亿美元 | | |
实际利用外资 | 亿美元 | | |
> C2 FIGURE("河南",$A2,C$1,,,,"亿元") ; D2 FIGURE("河南",$A2,D$1,,,,"亿元") ; E2 YOY("河南",$A2,C$1)
> C3 FIGURE("河南",$A3,C$1,,,,"亿美元") ; E3 FIGURE("河南",$A3,C$1,,"yoy-usd")
> C4 FIGURE("河南",$A4,C$1,,,,"亿美元") ; D4 FIGURE("河南",$A4,D$1,,,,"亿美元") ; E4 YOY("河南",$A4,C$1)
> D3 left question
---
# 113 gg growth measured by bp
T:2024年
 | 城镇化率（%） | 比上年提高（百分点）
郑州 | |
> B2 FIGURE($A2,"urbanisation-rate",2024,,,,"%")
> C1 unknown
---
# 114 hh title scope with direct place and zone
T:2024年郑州航空港区
 | 进出口 | GDP
郑州市 | |
港区 | |
> B2 FIGURE($A2,B$1,2024) ; C2 FIGURE($A2,C$1,2024)
> B3 FIGURE($A3,B$1,2024) ; C3 FIGURE($A3,C$1,2024)
`;
