/** Tables of bureaus, banks and journals in which a header may be of more than one, each with what its cells ask. */
export const freshTables = `
# the year before of months together
T:2021年5月河南省进出口
 | 累计 | 上年同期 | 同比
进出口 | | |
> B2 FIGURE("河南",$A2,"2021M05C") ; C2 FIGURE("河南",$A2,"2020M05C") ; D2 FIGURE("河南",$A2,"2021M05C",,D$1)
---
# the year before of either
T:2021年5月河南省进出口
 | 当月 | 累计 | 上年同期
进出口 | | |
> B2 FIGURE("河南",$A2,"2021M05") ; C2 FIGURE("河南",$A2,"2021M05C")
> D1 nothing-before
---
# the year before of each
T:2021年5月河南省进出口
 | 当月 | 上年同期 | 累计 | 上年同期
进出口 | | | |
> B2 FIGURE("河南",$A2,"2021M05") ; C2 FIGURE("河南",$A2,"2020M05") ; D2 FIGURE("河南",$A2,"2021M05C") ; E2 FIGURE("河南",$A2,"2020M05C")
---
# the year before of months in the year of the title
T:2025年河南省
 | 1-6月 | 上年同期 | 同比
进出口 | | |
> B2 FIGURE("河南",$A2,"2025H1") ; C2 FIGURE("河南",$A2,"2024H1") ; D2 FIGURE("河南",$A2,"2025H1",,D$1)
---
# the year before of months with their year
T:河南省
 | 2021年1-5月 | 上年同期
进出口 | |
> B2 FIGURE("河南",$A2,B$1) ; C2 FIGURE("河南",$A2,"2020M05C")
---
# the year before of two periods
T:2021年河南省
 | 5月 | 1-5月 | 上年同期
进出口 | | |
> B2 FIGURE("河南",$A2,"2021M05") ; C2 FIGURE("河南",$A2,"2021M05C")
> D1 nothing-before
---
# the year before behind what is not understood EN
T:Henan, Jan-May 2021
 | Prior month | Year to date | Same period last year
Trade | | |
> C2 FIGURE("Henan",$A2,"2021M05C",,,,"billion yuan")
> B1 unknown
> D1 nothing-before
---
# a share behind all flows
T:2024年
 | 进出口 | 增长% | 出口 | 增长% | 进口 | 增长% | 占全省比重%
郑州 | | | | | | |
> B2 FIGURE($A2,B$1,2024) ; C2 YOY($A2,B$1,2024) ; D2 FIGURE($A2,D$1,2024) ; E2 YOY($A2,D$1,2024) ; F2 FIGURE($A2,F$1,2024) ; G2 YOY($A2,F$1,2024)
> ask of-item
---
# a share behind a place and the whole of it
T:2018年
 | 郑州 | 全省 | 占比
一般公共预算收入 | | |
> B2 FIGURE(B$1,$A2,2018) ; C2 FIGURE(C$1,$A2,2018)
> ask of-item
---
# a share behind two places
T:2025年
 | 郑州 | 洛阳 | 占比
进出口 | | |
> B2 FIGURE(B$1,$A2,2025) ; C2 FIGURE(C$1,$A2,2025)
> ask of-item
---
# a share of a flow
T:2025年
 | 进出口 | 占比 | 出口 | 出口占比
郑州 | | | |
> B2 FIGURE($A2,B$1,2025) ; C2 FIGURE($A2,B$1,2025,,C$1) ; D2 FIGURE($A2,D$1,2025)
> E1 unfit
---
# a growth with its parts
T:2024年
 | 固定资产投资增速 | 其中：工业投资 | 基础设施投资 | 房地产开发投资 | 进出口（亿元）
郑州 | | | | |
> B2 YOY($A2,"fixed-investment",2024) ; C2 YOY($A2,"fixed-investment",2024,"工业") ; D2 YOY($A2,"fixed-investment",2024,D$1) ; F2 TRADE($A2,2024,,,"亿元")
> E1 under
---
# signs and two currencies per head
T:2023年
地区 | 人均GDP（元） | 人均GDP（美元）
郑州 | |
> B2 FIGURE($A2,"gdp-per-capita",2023,,,,"元")
> C1 left question
---
# forecasts
T:河南省
 | 2024A | 2025E | 2026E
GDP（亿元） | | |
> B2 FIGURE("河南","gdp",B$1,,,,"亿元")
> C1 unknown
> D1 unknown
---
# compared with other years
T:2024年
 | GDP | 比2020年增长(%) | 比2019年同期增长 | 较年初增长
郑州 | | | |
> B2 FIGURE($A2,B$1,2024)
> C1 unknown
> D1 unknown
> E1 unknown
---
# plans
T:2025年郑州市
指标 | 年度目标 | 1-6月完成 | 完成率
进出口 | | |
> B1 unknown
> C1 unknown
> D1 nothing-before
---
# the note has another currency
T:2024年
地区 | GDP | | 进出口 | 
 | 总量 | 同比 | 总量 | 同比
郑州市 | | | |
注：进出口为美元口径
> ask note
---
# the country's provinces
T:2024年全国各省GDP
 | GDP | 位次
河南 | |
> ask title 各省
---
# spacers EN
T:Zhengzhou vs Luoyang, 2024
 | Trade | | | GDP
Zhengzhou | | | |
Luoyang | | | |
> ask title vs
---
# sums over years
T:河南
 | 2022 | 2023 | 2024 | 三年合计
出口 | | | |
> B2 FIGURE("河南",$A2,B$1) ; C2 FIGURE("河南",$A2,C$1) ; D2 FIGURE("河南",$A2,D$1)
> E1 unknown
---
# several vintages
T:河南省GDP
 | 2023年（初步） | 2023年（修订） | 2023年
GDP | | |
> D2 FIGURE("河南",$A2,D$1)
> B1 unknown
> C1 unknown
---
# a change of a growth EN
T:Henan
 | 2023 | 2024 | % change
Retail sales (CNY bn) | | |
Real GDP growth (%) | | |
> B2 FIGURE("Henan","retail-sales",B$1,,,,"CNY bn") ; C2 FIGURE("Henan","retail-sales",C$1,,,,"CNY bn") ; D2 YOY("Henan","retail-sales",C$1)
> B3 YOY("Henan","gdp",B$1) ; C3 YOY("Henan","gdp",C$1)
> D3 left unfit
---
# a share of the whole beside its parts
T:2023年许昌市1-6月
 | 金额 | 同比 | 比重
进出口 | | |
其中：一般贸易 | | |
出口 | | |
> B2 FIGURE("许昌",$A2,"2023H1") ; C2 FIGURE("许昌",$A2,"2023H1",,C$1)
> B3 FIGURE("许昌",$A2,"2023H1","一般贸易") ; C3 FIGURE("许昌",$A2,"2023H1","一般贸易",C$1) ; D3 FIGURE("许昌",$A2,"2023H1","一般贸易",D$1)
> B4 FIGURE("许昌",$A4,"2023H1") ; C4 FIGURE("许昌",$A4,"2023H1",,C$1)
> D2 left unfit
> D4 left unfit
---
# a share of the province among cities
T:2018年
 | 一般公共预算收入 | 占比
河南 | |
郑州 | |
> B2 FIGURE($A2,B$1,2018)
> B3 FIGURE($A3,B$1,2018) ; C3 FIGURE($A3,B$1,2018,,C$1)
> C2 left unfit
---
# parts of a level and of a growth
T:2024年
市 | GDP | 其中：一产 | 二产 | 三产 | GDP增速 | 其中：一产 | 二产 | 三产
郑州 | | | | | | | |
> B2 FIGURE($A2,B$1,2024) ; C2 FIGURE($A2,B$1,2024,"第一产业") ; D2 FIGURE($A2,B$1,2024,D$1) ; E2 FIGURE($A2,B$1,2024,E$1) ; F2 YOY($A2,"gdp",2024) ; G2 YOY($A2,"gdp",2024,"第一产业") ; H2 YOY($A2,"gdp",2024,H$1) ; I2 YOY($A2,"gdp",2024,I$1)
---
# a share behind each place
T:2024年
 | 郑州 | 占比 | 洛阳 | 占比
GDP | | | |
> B2 FIGURE(B$1,$A2,2024) ; C2 FIGURE(B$1,$A2,2024,,C$1) ; D2 FIGURE(D$1,$A2,2024) ; E2 FIGURE(D$1,$A2,2024,,E$1)
---
# growth of other places, and points
T:2024年
 | GDP增速 | 全国增速 | 快于全国（百分点）
河南 | | |
> B2 YOY($A2,"gdp",2024)
> C1 twice
> D1 unknown
---
# growth in two currencies
T:2025年上半年
地区 | 进出口（亿元） | 人民币同比 | 美元值（亿美元） | 美元同比
郑州 | | | |
> B2 TRADE($A2,"2025H1",,,"亿元")
> C1 unknown
> D1 unknown
> E1 nothing-before
---
# a crop and its seasons
T:2024年
 | 粮食产量 | 夏粮 | 秋粮 | 占全省
周口 | | | |
> B2 FIGURE($A2,B$1,2024) ; C2 FIGURE($A2,B$1,2024,C$1) ; D2 FIGURE($A2,B$1,2024,D$1)
> ask of-item
`;
