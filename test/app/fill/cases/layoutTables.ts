/** Tables in many layouts, each with what its cells ask. */
export const layoutTables = `
# 35 corner head
T:2024年
城市 | 居民人均可支配收入（元） | 增速%
郑州市 | |
> B2 FIGURE($A2,"disposable-income",2024,,,,"元") ; C2 YOY($A2,"disposable-income",2024)
---
# 36 national rank
T:2024年河南省
指标 | 总量 | 全国位次 | 占全国比重(%)
GDP | | |
进出口 | | |
> B2 FIGURE("河南",$A2,2024,,B$1) ; C2 FIGURE("河南",$A2,2024,,"rank","中国") ; D2 FIGURE("河南",$A2,2024,,"share","中国")
> B3 FIGURE("河南",$A3,2024,,B$1) ; C3 FIGURE("河南",$A3,2024,,"rank","中国") ; D3 FIGURE("河南",$A3,2024,,"share","中国")
---
# 37 real growth
T:2024
 | GDP (CNY bn) | Real GDP growth (%) | 实际增长(%)
郑州市 | | |
> B2 FIGURE($A2,"gdp",2024,,,,"CNY bn") ; C2 YOY($A2,"gdp",2024) ; D2 YOY($A2,"gdp",2024)
---
# 38 other-trade parts
T:2021年河南省进出口（亿元）
项目 | 金额 | 同比(%) | 占比(%)
进出口总值 | | |
出口 | | |
其中：一般贸易 | | |
加工贸易 | | |
进口 | | |
其中：一般贸易 | | |
加工贸易 | | |
> B2 FIGURE("河南",$A2,2021,,,,"亿元") ; C2 YOY("河南",$A2,2021)
> B3 FIGURE("河南",$A3,2021,,,,"亿元") ; C3 YOY("河南",$A3,2021)
> B4 FIGURE("河南",$A3,2021,"一般贸易",,,"亿元") ; C4 YOY("河南",$A3,2021,"一般贸易") ; D4 FIGURE("河南",$A3,2021,"一般贸易","share")
> B5 FIGURE("河南",$A3,2021,$A5,,,"亿元") ; C5 YOY("河南",$A3,2021,$A5) ; D5 FIGURE("河南",$A3,2021,$A5,"share")
> B6 FIGURE("河南",$A6,2021,,,,"亿元") ; C6 YOY("河南",$A6,2021)
> B7 FIGURE("河南",$A6,2021,"一般贸易",,,"亿元") ; C7 YOY("河南",$A6,2021,"一般贸易") ; D7 FIGURE("河南",$A6,2021,"一般贸易","share")
> B8 FIGURE("河南",$A6,2021,$A8,,,"亿元") ; C8 YOY("河南",$A6,2021,$A8) ; D8 FIGURE("河南",$A6,2021,$A8,"share")
> D2 left unfit
> D3 left unfit
> D6 left unfit
---
# 39 ownership
T:2023年上半年许昌市外贸（万元）
企业性质 | 进出口 | 同比% | 占比%
民营企业 | | |
国有企业 | | |
外商投资企业 | | |
合计 | | |
> B2 FIGURE("许昌",B$1,"2023H1",$A2,,,"万元") ; C2 YOY("许昌",B$1,"2023H1",$A2) ; D2 FIGURE("许昌",B$1,"2023H1",$A2,"share")
> B3 FIGURE("许昌",B$1,"2023H1",$A3,,,"万元") ; C3 YOY("许昌",B$1,"2023H1",$A3) ; D3 FIGURE("许昌",B$1,"2023H1",$A3,"share")
> B4 FIGURE("许昌",B$1,"2023H1",$A4,,,"万元") ; C4 YOY("许昌",B$1,"2023H1",$A4) ; D4 FIGURE("许昌",B$1,"2023H1",$A4,"share")
> ask total
---
# 40 months transposed
T:2021年河南省进出口（亿元）
 | 1-2月 | 1-3月 | 1-6月 | 1-9月 | 1-12月
进出口 | | | | |
同比(%) | | | | |
出口 | | | | |
同比(%) | | | | |
> B2 FIGURE("河南",$A2,"2021M02C",,,,"亿元") ; C2 FIGURE("河南",$A2,"2021Q1",,,,"亿元") ; D2 FIGURE("河南",$A2,"2021H1",,,,"亿元") ; E2 FIGURE("河南",$A2,"2021M09C",,,,"亿元") ; F2 FIGURE("河南",$A2,2021,,,,"亿元")
> B3 YOY("河南",$A2,"2021M02C") ; C3 YOY("河南",$A2,"2021Q1") ; D3 YOY("河南",$A2,"2021H1") ; E3 YOY("河南",$A2,"2021M09C") ; F3 YOY("河南",$A2,2021)
> B4 FIGURE("河南",$A4,"2021M02C",,,,"亿元") ; C4 FIGURE("河南",$A4,"2021Q1",,,,"亿元") ; D4 FIGURE("河南",$A4,"2021H1",,,,"亿元") ; E4 FIGURE("河南",$A4,"2021M09C",,,,"亿元") ; F4 FIGURE("河南",$A4,2021,,,,"亿元")
> B5 YOY("河南",$A4,"2021M02C") ; C5 YOY("河南",$A4,"2021Q1") ; D5 YOY("河南",$A4,"2021H1") ; E5 YOY("河南",$A4,"2021M09C") ; F5 YOY("河南",$A4,2021)
---
# 41 months single and together
T:2021年河南省进出口（亿元）
月份 | 当月 | | 累计 |
 | 进出口 | 同比% | 进出口 | 同比%
1月 | | | |
2月 | | | |
3月 | | | |
6月 | | | |
> B3 FIGURE("河南",B$2,"2021M01",,,,"亿元") ; C3 YOY("河南",B$2,"2021M01") ; D3 FIGURE("河南",D$2,"2021M01",,,,"亿元") ; E3 YOY("河南",D$2,"2021M01")
> B4 FIGURE("河南",B$2,"2021M02",,,,"亿元") ; C4 YOY("河南",B$2,"2021M02") ; D4 FIGURE("河南",D$2,"2021M02C",,,,"亿元") ; E4 YOY("河南",D$2,"2021M02C")
> B5 FIGURE("河南",B$2,"2021M03",,,,"亿元") ; C5 YOY("河南",B$2,"2021M03") ; D5 FIGURE("河南",D$2,"2021Q1",,,,"亿元") ; E5 YOY("河南",D$2,"2021Q1")
> B6 FIGURE("河南",B$2,"2021M06",,,,"亿元") ; C6 YOY("河南",B$2,"2021M06") ; D6 FIGURE("河南",D$2,"2021H1",,,,"亿元") ; E6 YOY("河南",D$2,"2021H1")
---
# 42 EN monthly
T:Henan trade 2021 (CNY bn)
Month | Exports | YoY | Imports | YoY
Jan-Mar | | | |
Jan-Jun | | | |
Jan-Dec | | | |
> B2 FIGURE("Henan",B$1,"2021Q1",,,,"CNY bn") ; C2 FIGURE("Henan",B$1,"2021Q1",,C$1) ; D2 FIGURE("Henan",D$1,"2021Q1",,,,"CNY bn") ; E2 FIGURE("Henan",D$1,"2021Q1",,E$1)
> B3 FIGURE("Henan",B$1,"2021H1",,,,"CNY bn") ; C3 FIGURE("Henan",B$1,"2021H1",,C$1) ; D3 FIGURE("Henan",D$1,"2021H1",,,,"CNY bn") ; E3 FIGURE("Henan",D$1,"2021H1",,E$1)
> B4 FIGURE("Henan",B$1,2021,,,,"CNY bn") ; C4 FIGURE("Henan",B$1,2021,,C$1) ; D4 FIGURE("Henan",D$1,2021,,,,"CNY bn") ; E4 FIGURE("Henan",D$1,2021,,E$1)
---
# 43 league with airport zone
T:2025年1-6月全省外贸进出口（亿元）
排名 | 地区 | 进出口 | 增速 | 出口 | 增速
 | 全省 | | | |
1 | 郑州市 | | | |
 | 其中：航空港区 | | | |
2 | 洛阳市 | | | |
> C2 FIGURE($B2,C$1,"2025H1",,,,"亿元") ; D2 FIGURE($B2,C$1,"2025H1",,D$1) ; E2 FIGURE($B2,E$1,"2025H1",,,,"亿元") ; F2 FIGURE($B2,E$1,"2025H1",,F$1)
> C3 FIGURE($B3,C$1,"2025H1",,,,"亿元") ; D3 FIGURE($B3,C$1,"2025H1",,D$1) ; E3 FIGURE($B3,E$1,"2025H1",,,,"亿元") ; F3 FIGURE($B3,E$1,"2025H1",,F$1)
> C4 FIGURE("郑州航空港",C$1,"2025H1",,,,"亿元") ; D4 FIGURE("郑州航空港",C$1,"2025H1",,D$1) ; E4 FIGURE("郑州航空港",E$1,"2025H1",,,,"亿元") ; F4 FIGURE("郑州航空港",E$1,"2025H1",,F$1)
> C5 FIGURE($B5,C$1,"2025H1",,,,"亿元") ; D5 FIGURE($B5,C$1,"2025H1",,D$1) ; E5 FIGURE($B5,E$1,"2025H1",,,,"亿元") ; F5 FIGURE($B5,E$1,"2025H1",,F$1)
---
# 44 two years growth pairs
T:全省各市GDP（亿元）
地区 | 2023年 | | 2024年 |
 | 总量 | 增速 | 总量 | 增速
郑州市 | | | |
开封市 | | | |
> B3 FIGURE($A3,"gdp",B$1,,B$2,,"亿元") ; C3 FIGURE($A3,"gdp",B$1,,C$2) ; D3 FIGURE($A3,"gdp",D$1,,D$2,,"亿元") ; E3 FIGURE($A3,"gdp",D$1,,E$2)
> B4 FIGURE($A4,"gdp",B$1,,B$2,,"亿元") ; C4 FIGURE($A4,"gdp",B$1,,C$2) ; D4 FIGURE($A4,"gdp",D$1,,D$2,,"亿元") ; E4 FIGURE($A4,"gdp",D$1,,E$2)
---
# 45 current prior
T:郑州市经济指标
指标 | 本期 | 上年同期 | 同比(%)
GDP | | |
> missing period
> B1 unfit
> C1 unfit
> D1 unfit
---
# 46 2025 h1 cum
T:2025年1-6月郑州市经济指标（亿元）
指标 | 本期 | 上年同期 | 同比(%)
GDP | | |
社会消费品零售总额 | | |
一般公共预算收入 | | |
> B2 FIGURE("郑州",$A2,"2025H1",,,,"亿元") ; C2 FIGURE("郑州",$A2,"2024H1",,,,"亿元") ; D2 YOY("郑州",$A2,"2025H1")
> B3 FIGURE("郑州",$A3,"2025H1",,,,"亿元") ; C3 FIGURE("郑州",$A3,"2024H1",,,,"亿元") ; D3 YOY("郑州",$A3,"2025H1")
> B4 FIGURE("郑州",$A4,"2025H1",,,,"亿元") ; C4 FIGURE("郑州",$A4,"2024H1",,,,"亿元") ; D4 YOY("郑州",$A4,"2025H1")
---
# 47 per cap transposed
T:2023年
 | 全国 | 全省 | 郑州市
人均GDP（元） | | |
居民人均可支配收入（元） | | |
其中：城镇 | | |
农村 | | |
> B2 FIGURE(B$1,"gdp-per-capita",2023,,,,"元") ; C2 FIGURE(C$1,"gdp-per-capita",2023,,,,"元") ; D2 FIGURE(D$1,"gdp-per-capita",2023,,,,"元")
> B3 FIGURE(B$1,"disposable-income",2023,,,,"元") ; C3 FIGURE(C$1,"disposable-income",2023,,,,"元") ; D3 FIGURE(D$1,"disposable-income",2023,,,,"元")
> B4 FIGURE(B$1,"disposable-income",2023,"城镇",,,"元") ; C4 FIGURE(C$1,"disposable-income",2023,"城镇",,,"元") ; D4 FIGURE(D$1,"disposable-income",2023,"城镇",,,"元")
> B5 FIGURE(B$1,"disposable-income",2023,$A5,,,"元") ; C5 FIGURE(C$1,"disposable-income",2023,$A5,,,"元") ; D5 FIGURE(D$1,"disposable-income",2023,$A5,,,"元")
---
# 48 three industries
T:2024年郑州市地区生产总值
 | 增加值（亿元） | 增速（%） | 占GDP比重（%） | 对GDP增长的贡献率（%） | 拉动（百分点）
第一产业 | | | | |
第二产业 | | | | |
其中：工业 | | | | |
第三产业 | | | | |
> B2 FIGURE("郑州","gdp",2024,$A2,,,"亿元") ; C2 YOY("郑州","gdp",2024,$A2) ; D2 FIGURE("郑州","gdp",2024,$A2,"share")
> B3 FIGURE("郑州","gdp",2024,$A3,,,"亿元") ; C3 YOY("郑州","gdp",2024,$A3) ; D3 FIGURE("郑州","gdp",2024,$A3,"share")
> B4 FIGURE("郑州","gdp",2024,"工业",,,"亿元") ; C4 YOY("郑州","gdp",2024,"工业") ; D4 FIGURE("郑州","gdp",2024,"工业","share")
> B5 FIGURE("郑州","gdp",2024,$A5,,,"亿元") ; C5 YOY("郑州","gdp",2024,$A5) ; D5 FIGURE("郑州","gdp",2024,$A5,"share")
> E1 unknown
> F1 nothing-before
---
# 49 increments
T:郑州市进出口（亿元）
 | 2023年 | 2024年 | 增量 | 增长%
进出口 | | | |
出口 | | | |
> B2 FIGURE("郑州",$A2,B$1,,,,"亿元") ; C2 FIGURE("郑州",$A2,C$1,,,,"亿元") ; D2 FIGURE("郑州",$A2,C$1,,D$1,,"亿元") ; E2 YOY("郑州",$A2,C$1)
> B3 FIGURE("郑州",$A3,B$1,,,,"亿元") ; C3 FIGURE("郑州",$A3,C$1,,,,"亿元") ; D3 FIGURE("郑州",$A3,C$1,,D$1,,"亿元") ; E3 YOY("郑州",$A3,C$1)
---
# 50 EN increments
T:Zhengzhou foreign trade (CNY bn)
 | 2024 | 2025 | Change | Change (%)
Exports | | | |
Imports | | | |
> B2 FIGURE("Zhengzhou",$A2,B$1,,,,"CNY bn") ; C2 FIGURE("Zhengzhou",$A2,C$1,,,,"CNY bn")
> B3 FIGURE("Zhengzhou",$A3,B$1,,,,"CNY bn") ; C3 FIGURE("Zhengzhou",$A3,C$1,,,,"CNY bn")
> ask either
> E1 nothing-before
---
# 51 rank rows
T:2024年郑州市
指标 | 总量 | 全省位次 | 增速(%) | 增速位次
GDP | | | |
一般公共预算收入 | | | |
> B2 FIGURE("郑州",$A2,2024,,B$1) ; C2 FIGURE("郑州",$A2,2024,,"rank","河南") ; D2 YOY("郑州",$A2,2024) ; E2 FIGURE("郑州",$A2,2024,,E$1)
> B3 FIGURE("郑州",$A3,2024,,B$1) ; C3 FIGURE("郑州",$A3,2024,,"rank","河南") ; D3 YOY("郑州",$A3,2024) ; E3 FIGURE("郑州",$A3,2024,,E$1)
---
# 52 target
A:title:2025年郑州市主要预期目标 => as-read
T:2025年郑州市主要预期目标
指标 | 目标
GDP增速 | 
一般公共预算收入增速 |
> missing indicator
> A2 twice
> A3 twice
---
# 53 several titles
2024年 | | |
郑州市国民经济主要指标 | | |
指标 | 单位 | 总量 | 增长（%）
年末常住人口 | 万人 | |
城镇化率 | % | |
地区生产总值 | 亿元 | |
第一产业 | 亿元 | |
第二产业 | 亿元 | |
第三产业 | 亿元 | |
人均地区生产总值 | 元 | |
粮食产量 | 万吨 | |
货运量 | 万吨 | |
进出口总额 | 亿美元 | |
出口总额 | 亿美元 | |
居民消费价格指数 | % | |
> C4 FIGURE("郑州",$A4,2024,,C$3,,"万人") ; D4 YOY("郑州",$A4,2024)
> C5 FIGURE("郑州",$A5,2024,,C$3,,"%") ; D5 YOY("郑州",$A5,2024)
> C6 FIGURE("郑州",$A6,2024,,C$3,,"亿元") ; D6 YOY("郑州",$A6,2024)
> C10 FIGURE("郑州",$A10,2024,,C$3,,"元") ; D10 YOY("郑州",$A10,2024)
> C11 FIGURE("郑州",$A11,2024,,C$3,,"万吨") ; D11 YOY("郑州",$A11,2024)
> C12 FIGURE("郑州",$A12,2024,,C$3,,"万吨") ; D12 YOY("郑州",$A12,2024)
> D13 FIGURE("郑州",$A13,2024,,"yoy-usd")
> D14 FIGURE("郑州",$A14,2024,,"yoy-usd")
> C15 FIGURE("郑州",$A15,2024,,C$3,,"%") ; D15 YOY("郑州",$A15,2024)
> ask of-indicator
> C13 left question
> C14 left question
---
# 54 usd and yuan two-level
T:2021年河南省进出口
 | 人民币（亿元） | | 美元（亿美元） |
 | 金额 | 同比% | 金额 | 同比%
进出口 | | | |
出口 | | | |
> B3 FIGURE("河南",$A3,2021,,,,"亿元") ; C3 YOY("河南",$A3,2021) ; D3 FIGURE("河南",$A3,2021,,,,"亿美元") ; E3 FIGURE("河南",$A3,2021,,"yoy-usd")
> B4 FIGURE("河南",$A4,2021,,,,"亿元") ; C4 YOY("河南",$A4,2021) ; D4 FIGURE("河南",$A4,2021,,,,"亿美元") ; E4 FIGURE("河南",$A4,2021,,"yoy-usd")
`;
