/** Tables in several currencies, of zones and parts, each with what its cells ask. */
export const currencyTables = `
# 55 EN usd growth
T:Henan foreign trade, 2021
 | CNY bn | YoY (%) | USD bn | YoY (%)
Trade | | | |
Exports | | | |
> B2 FIGURE("Henan",$A2,2021,,,,"CNY bn") ; C2 YOY("Henan",$A2,2021) ; D2 FIGURE("Henan",$A2,2021,,,,"USD bn") ; E2 FIGURE("Henan",$A2,2021,,"yoy-usd")
> B3 FIGURE("Henan",$A3,2021,,,,"CNY bn") ; C3 YOY("Henan",$A3,2021) ; D3 FIGURE("Henan",$A3,2021,,,,"USD bn") ; E3 FIGURE("Henan",$A3,2021,,"yoy-usd")
---
# 56 usd amount
T:2021年河南省外贸
指标 | 金额（亿美元） | 同比（%）
进出口 | |
> B2 FIGURE("河南",$A2,2021,,,,"亿美元") ; C2 FIGURE("河南",$A2,2021,,"yoy-usd")
---
# 57 usd amount periods
T:河南省进出口
 | 2020年（亿美元） | 2021年（亿美元） | 同比（%）
进出口 | | |
> C2 FIGURE("河南",$A2,2021,,,,"亿美元") ; D2 FIGURE("河南",$A2,2021,,"yoy-usd")
> B1 left question
---
# 58 usd amount rank
T:2021年河南省外贸
指标 | 金额（亿美元） | 同比（%） | 占比（%） | 位次
进出口 | | | |
> B2 FIGURE("河南",$A2,2021,,,,"亿美元") ; C2 FIGURE("河南",$A2,2021,,"yoy-usd")
> D1 unfit
> E1 unfit
---
# 59 two level with share
A:title:2021年河南省进出口（美元值） => as-read
T:2021年河南省进出口（美元值）
 | 金额 | 同比%
进出口 | |
> B2 FIGURE("河南",$A2,2021) ; C2 YOY("河南",$A2,2021)
---
# 60 english dollars in a row
T:Henan 2021
 | Amount | Growth
Exports (US$ bn) | |
Exports (CNY bn) | |
> B2 FIGURE("河南","exports",2021,,B$1,,"US$ bn") ; C2 FIGURE("河南","exports",2021,,"yoy-usd")
> B3 FIGURE("河南","exports",2021,,B$1,,"CNY bn") ; C3 FIGURE("河南","exports",2021,,C$1)
---
# 61 dollars in the corner
2021年 (亿美元) | 进出口 | 同比%
河南省 | |
> B2 FIGURE($A2,B$1,2021,,,,"亿美元") ; C2 FIGURE($A2,B$1,2021,,"yoy-usd")
---
# 62 parts in dollars
T:2021年河南省
指标 | 数值
进出口(亿美元) |
其中:出口 |
一般贸易 |
> B2 FIGURE("河南","trade",2021,,B$1,,"亿美元")
> B3 FIGURE("河南","exports",2021,,B$1,,"亿美元")
> ask of-indicator
---
# 63 months growth
T:河南省进出口
 | 2021年1-6月 | 同比 | 2021年 | 同比
进出口 | | | |
> B2 FIGURE("河南",$A2,B$1) ; C2 FIGURE("河南",$A2,B$1,,C$1) ; D2 FIGURE("河南",$A2,D$1) ; E2 FIGURE("河南",$A2,D$1,,E$1)
---
# 64 parts of places
T:2025年进出口
地区 | 金额
全省 |
其中：郑州市 |
其中：航空港区 |
洛阳市 |
其中：经开区 |
> B2 TRADE($A2,2025)
> B3 TRADE("郑州",2025)
> B4 TRADE("郑州航空港",2025)
> B5 TRADE($A5,2025)
> A6 nothing-before
---
# 65 zone lists of the province
A:title:2024年河南省国家级经开区 => as-read
T:2024年河南省国家级经开区
 | 进出口
郑州经开区 |
漯河经开区 |
> B2 FIGURE($A2,B$1,2024)
> B3 FIGURE($A3,B$1,2024)
---
# 66 bonded
T:2023年河南省综合保税区进出口
 | 金额
综合保税区 |
> B2 TRADE($A2,2023)
---
# 67 bonded Zhengzhou
T:2023年郑州市进出口
 | 金额
综合保税区 |
新郑综合保税区 |
> B3 TRADE($A3,2023)
> A2 elsewhere
---
# 68 district
T:2024年开封市GDP
 | GDP
鼓楼区 |
龙亭区 |
> B2 FIGURE($A2,B$1,2024)
> B3 FIGURE($A3,B$1,2024)
---
# 69 Zhengzhou districts
A:title:2024年郑州市区县GDP => as-read
T:2024年郑州市区县GDP
 | GDP
全市 |
中原区 |
航空港区 |
经开区 |
高新区 |
> B2 FIGURE("郑州",B$1,2024)
> B3 FIGURE($A3,B$1,2024)
> B4 FIGURE($A4,B$1,2024)
> B5 FIGURE($A5,B$1,2024)
> A6 unknown
---
# 70 share of trade in places
T:2024年各市进出口（亿元）
 | 进出口 | 占全省比重(%) | 占比(%)
郑州市 | | |
洛阳市 | | |
> B2 FIGURE($A2,B$1,2024,,,,"亿元") ; C2 FIGURE($A2,B$1,2024,,"share","河南") ; D2 FIGURE($A2,B$1,2024,,"share")
> B3 FIGURE($A3,B$1,2024,,,,"亿元") ; C3 FIGURE($A3,B$1,2024,,"share","河南") ; D3 FIGURE($A3,B$1,2024,,"share")
---
# 71 breakdown in title with places
A:title:2024年各市城镇居民收入 => as-read
T:2024年各市城镇居民收入
 | 居民人均可支配收入（元） | 增速(%)
郑州市 | |
> B2 FIGURE($A2,"disposable-income",2024,"城镇",,,"元") ; C2 YOY($A2,"disposable-income",2024,"城镇")
---
# 72 title breakdown list
T:2024年城镇、农村居民人均可支配收入（元）
 | 城镇 | 农村 | 增速(%)
郑州市 | | |
> B2 FIGURE($A2,"disposable-income",2024,B$1,,,"元") ; C2 FIGURE($A2,"disposable-income",2024,C$1,,,"元")
> ask of-item
---
# 73 tertiary under VA
T:2024年河南省服务业
 | 增加值 | 增速
批发和零售业 | |
交通运输 | |
> B2 FIGURE("河南",B$1,2024,$A2) ; C2 FIGURE("河南",B$1,2024,$A2,C$1)
> A3 unknown
---
# 74 CPI by group
A:title:2024年河南省居民消费价格同比涨跌幅（%） => as-read
T:2024年河南省居民消费价格同比涨跌幅（%）
 | 2024年
居民消费价格 |
食品 |
城市 |
> A4 stray
---
# 75 expenditures
T:2024年河南省一般公共预算支出（亿元）
指标 | 金额 | 增速
教育支出 | |
科学技术支出 | |
社会保障和就业支出 | |
> B2 FIGURE("河南","fiscal-expenditure",2024,$A2,,,"亿元") ; C2 FIGURE("河南","fiscal-expenditure",2024,$A2,C$1)
> B3 FIGURE("河南","fiscal-expenditure",2024,$A3,,,"亿元") ; C3 FIGURE("河南","fiscal-expenditure",2024,$A3,C$1)
> B4 FIGURE("河南","fiscal-expenditure",2024,$A4,,,"亿元") ; C4 FIGURE("河南","fiscal-expenditure",2024,$A4,C$1)
---
# 76 freight modes
T:2024年河南省货运量（万吨）
方式 | 货运量 | 增速
铁路 | |
公路 | |
水运 | |
合计 | |
> B3 FIGURE("河南",B$1,2024,$A3,,,"万吨") ; C3 FIGURE("河南",B$1,2024,$A3,C$1)
> B4 FIGURE("河南",B$1,2024,$A4,,,"万吨") ; C4 FIGURE("河南",B$1,2024,$A4,C$1)
> A2 unknown
> A5 total
---
# 77 year rows with growth then plan
T:郑州市GDP
年份 | GDP（亿元） | 增速（%） | 第一产业 | 增速（%） | 人均GDP（元）
2022 | | | | |
2023 | | | | |
2024 | | | | |
> B2 FIGURE("郑州","gdp",$A2,,,,"亿元") ; C2 YOY("郑州","gdp",$A2) ; D2 FIGURE("郑州","gdp",$A2,D$1,,,"亿元") ; E2 YOY("郑州","gdp",$A2,D$1) ; F2 FIGURE("郑州","gdp-per-capita",$A2,,,,"元")
> B3 FIGURE("郑州","gdp",$A3,,,,"亿元") ; C3 YOY("郑州","gdp",$A3) ; D3 FIGURE("郑州","gdp",$A3,D$1,,,"亿元") ; E3 YOY("郑州","gdp",$A3,D$1) ; F3 FIGURE("郑州","gdp-per-capita",$A3,,,,"元")
> B4 FIGURE("郑州","gdp",$A4,,,,"亿元") ; C4 YOY("郑州","gdp",$A4) ; D4 FIGURE("郑州","gdp",$A4,D$1,,,"亿元") ; E4 YOY("郑州","gdp",$A4,D$1) ; F4 FIGURE("郑州","gdp-per-capita",$A4,,,,"元")
---
# 78 quarter row growth cum
T:2024年郑州市GDP
 | 一季度 | 二季度 | 三季度 | 四季度 | 全年
GDP | | | | |
累计增速（%） | | | | |
当季增速（%） | | | | |
> A2 other
> A3 under
> A4 unknown
---
# 79 title in dollars, growth in title
A:title:2021年河南省进出口同比（美元计） => as-read
T:2021年河南省进出口同比（美元计）
 | 同比%
进出口 | 
> B2 YOY("河南",$A2,2021)
---
# 80 exports by partner
A:title:2021年1-3月河南省对主要贸易伙伴进出口（亿元） => as-read
T:2021年1-3月河南省对主要贸易伙伴进出口（亿元）
国别 | 进出口 | 出口 | 进口
美国 | | |
东盟 | | |
欧盟 | | |
合计 | | |
> B2 FIGURE("河南",B$1,"2021Q1",$A2,,,"亿元") ; C2 FIGURE("河南",C$1,"2021Q1",$A2,,,"亿元") ; D2 FIGURE("河南",D$1,"2021Q1",$A2,,,"亿元")
> B3 FIGURE("河南",B$1,"2021Q1",$A3,,,"亿元") ; C3 FIGURE("河南",C$1,"2021Q1",$A3,,,"亿元") ; D3 FIGURE("河南",D$1,"2021Q1",$A3,,,"亿元")
> B4 FIGURE("河南",B$1,"2021Q1",$A4,,,"亿元") ; C4 FIGURE("河南",C$1,"2021Q1",$A4,,,"亿元") ; D4 FIGURE("河南",D$1,"2021Q1",$A4,,,"亿元")
> ask total
---
# 81 a title with places in rows of other level
T:2024年郑州市GDP
 | GDP | 占全市比重(%)
全市 | |
金水区 | |
> B2 FIGURE("郑州",B$1,2024)
> B3 FIGURE($A3,B$1,2024)
> C1 unknown
`;
