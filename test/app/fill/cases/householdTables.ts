/** Tables of people, money, trade, energy and years, each with what its cells ask. */
export const householdTables = `
# 18 GDP structure
A:title:2024年各市三次产业增加值（亿元） => as-read
T:2024年各市三次产业增加值（亿元）
地区 | GDP | 第一产业 | 第二产业 | 第三产业
郑州市 | | | |
洛阳市 | | | |
合计 | | | |
> B2 FIGURE($A2,B$1,2024,,,,"亿元") ; C2 FIGURE($A2,B$1,2024,C$1,,,"亿元") ; D2 FIGURE($A2,B$1,2024,D$1,,,"亿元") ; E2 FIGURE($A2,B$1,2024,E$1,,,"亿元")
> B3 FIGURE($A3,B$1,2024,,,,"亿元") ; C3 FIGURE($A3,B$1,2024,C$1,,,"亿元") ; D3 FIGURE($A3,B$1,2024,D$1,,,"亿元") ; E3 FIGURE($A3,B$1,2024,E$1,,,"亿元")
> ask total
---
# 19 GDP two level
T:2024年各市GDP
地区 | 地区生产总值 | | 第一产业 | | 第二产业 |
 | 总量（亿元） | 增速（%） | 总量（亿元） | 增速（%） | 总量（亿元） | 增速（%）
郑州市 | | | | | |
南阳市 | | | | | |
> B3 FIGURE($A3,B$1,2024,,,,"亿元") ; C3 YOY($A3,B$1,2024) ; D3 FIGURE($A3,"gdp",2024,D$1,,,"亿元") ; E3 YOY($A3,"gdp",2024,D$1) ; F3 FIGURE($A3,"gdp",2024,F$1,,,"亿元") ; G3 YOY($A3,"gdp",2024,F$1)
> B4 FIGURE($A4,B$1,2024,,,,"亿元") ; C4 YOY($A4,B$1,2024) ; D4 FIGURE($A4,"gdp",2024,D$1,,,"亿元") ; E4 YOY($A4,"gdp",2024,D$1) ; F4 FIGURE($A4,"gdp",2024,F$1,,,"亿元") ; G4 YOY($A4,"gdp",2024,F$1)
---
# 20 trade modes
T:2024年河南省进出口贸易方式（亿元）
贸易方式 | 进出口 | 出口 | 进口 | 同比(%)
一般贸易 | | | |
加工贸易 | | | |
合计 | | | |
> B2 FIGURE("河南",B$1,2024,$A2,,,"亿元") ; C2 FIGURE("河南",C$1,2024,$A2,,,"亿元") ; D2 FIGURE("河南",D$1,2024,$A2,,,"亿元")
> B3 FIGURE("河南",B$1,2024,$A3,,,"亿元") ; C3 FIGURE("河南",C$1,2024,$A3,,,"亿元") ; D3 FIGURE("河南",D$1,2024,$A3,,,"亿元")
> ask total
> ask of-item
---
# 21 trade partners
A:title:2024年河南省对主要国家和地区进出口 => as-read
T:2024年河南省对主要国家和地区进出口
国别（地区） | 进出口额（亿元） | 同比（%） | 占比（%）
美国 | | |
东盟 | | |
RCEP | | |
> B2 TRADE("河南",2024,,$A2,"亿元") ; C2 YOY("河南","trade",2024,$A2) ; D2 FIGURE("河南","trade",2024,$A2,"share")
> B3 TRADE("河南",2024,,$A3,"亿元") ; C3 YOY("河南","trade",2024,$A3) ; D3 FIGURE("河南","trade",2024,$A3,"share")
> B4 TRADE("河南",2024,,$A4,"亿元") ; C4 YOY("河南","trade",2024,$A4) ; D4 FIGURE("河南","trade",2024,$A4,"share")
---
# 22 trade two-level
A:title:2025年河南省进出口商品（亿元） => as-read
T:2025年河南省进出口商品（亿元）
 | 出口 | | 进口 |
 | 金额 | 同比(%) | 金额 | 同比(%)
一般贸易 | | | |
民营企业 | | | |
> B3 FIGURE("河南",B$1,2025,$A3,,,"亿元") ; C3 YOY("河南",B$1,2025,$A3) ; D3 FIGURE("河南",D$1,2025,$A3,,,"亿元") ; E3 YOY("河南",D$1,2025,$A3)
> B4 FIGURE("河南",B$1,2025,$A4,,,"亿元") ; C4 YOY("河南",B$1,2025,$A4) ; D4 FIGURE("河南",D$1,2025,$A4,,,"亿元") ; E4 YOY("河南",D$1,2025,$A4)
---
# 23 energy
T:2024年全社会用电量
指标 | 用电量（亿千瓦时） | 增速（%）
全社会用电量 | |
第一产业 | |
工业 | |
城乡居民生活 | |
> missing place
> B1 other
> C1 twice
> A5 unknown
---
# 24 tourism
A:title:2024年郑州市旅游 => as-read
T:2024年郑州市旅游
指标 | 2024年 | 2023年 | 增长（%）
接待游客（万人次） | | |
旅游收入（亿元） | | |
> B2 FIGURE("郑州","tourist-arrivals",B$1,,,,"万人次") ; C2 FIGURE("郑州","tourist-arrivals",C$1,,,,"万人次") ; D2 YOY("郑州","tourist-arrivals",B$1)
> B3 FIGURE("郑州","tourism-revenue",B$1,,,,"亿元") ; C3 FIGURE("郑州","tourism-revenue",C$1,,,,"亿元") ; D3 YOY("郑州","tourism-revenue",B$1)
---
# 25 spacer
T:2024年主要经济指标
 | | 郑州市 | | 洛阳市 |
 | | 绝对值 | 增速% | 绝对值 | 增速%
GDP | | | | |
固定资产投资 | | | | |
社会消费品零售总额 | | | | |
> C3 FIGURE(C$1,$A3,2024) ; D3 YOY(C$1,$A3,2024) ; E3 FIGURE(E$1,$A3,2024) ; F3 YOY(E$1,$A3,2024)
> C4 FIGURE(C$1,$A4,2024) ; D4 YOY(C$1,$A4,2024) ; E4 FIGURE(E$1,$A4,2024) ; F4 YOY(E$1,$A4,2024)
> C5 FIGURE(C$1,$A5,2024) ; D5 YOY(C$1,$A5,2024) ; E5 FIGURE(E$1,$A5,2024) ; F5 YOY(E$1,$A5,2024)
---
# 26 yearbook
A:title:1-1 国民经济主要指标 => as-read
T:1-1 国民经济主要指标
指标 | 2020 | 2021 | 2022 | 2023 | 2024
年末常住人口（万人） | | | | |
地区生产总值（亿元） | | | | |
人均生产总值（元） | | | | |
一般公共预算收入（亿元） | | | | |
> missing place
---
# 27 growth index
T:国民经济主要指标增长速度
指标 | 2022年 | 2023年 | 2024年 | 2021-2024年平均增长
地区生产总值 | | | |
> missing place
> E1 unknown
---
# 28 EN income
T:Per capita disposable income, 2024 (yuan)
 | All residents | Urban | Rural
Henan | | |
Zhengzhou | | |
> C2 FIGURE($A2,"disposable-income",2024,C$1,,,"yuan") ; D2 FIGURE($A2,"disposable-income",2024,D$1,,,"yuan")
> C3 FIGURE($A3,"disposable-income",2024,C$1,,,"yuan") ; D3 FIGURE($A3,"disposable-income",2024,D$1,,,"yuan")
> B1 unknown
---
# 29 EN retail
T:Retail sales of consumer goods, Zhengzhou (RMB bn)
 | 2023 | 2024 | YoY
Total | | |
Urban | | |
Catering | | |
> B3 FIGURE("Zhengzhou","retail-sales",B$1,$A3,,,"RMB bn") ; C3 FIGURE("Zhengzhou","retail-sales",C$1,$A3,,,"RMB bn") ; D3 FIGURE("Zhengzhou","retail-sales",C$1,$A3,D$1)
> B4 FIGURE("Zhengzhou","retail-sales",B$1,$A4,,,"RMB bn") ; C4 FIGURE("Zhengzhou","retail-sales",C$1,$A4,,,"RMB bn") ; D4 FIGURE("Zhengzhou","retail-sales",C$1,$A4,D$1)
> ask total
---
# 30 EN CPI
T:Henan consumer prices
 | 2022 | 2023 | 2024
CPI (%, yoy) | | |
CPI (last year = 100) | | |
> B2 YOY("Henan","consumer-prices",B$1) ; C2 YOY("Henan","consumer-prices",C$1) ; D2 YOY("Henan","consumer-prices",D$1)
> A3 unknown
---
# 31 EN trade
T:Foreign trade of Zhengzhou (US$ bn)
Year | Total | Exports | Imports | Balance
2022 | | | |
2023 | | | |
> B1 total
> C1 left question
> D1 left question
> E1 left question
---
# 32 EN per month
T:Henan exports, Jan-Jun 2025
 | Value (CNY bn) | YoY (%) | Share (%)
General trade | | |
Processing trade | | |
> B2 TRADE("Henan","2025H1","Exports",$A2,"CNY bn") ; C2 YOY("Henan","exports","2025H1",$A2) ; D2 FIGURE("Henan","exports","2025H1",$A2,"share")
> B3 TRADE("Henan","2025H1","Exports",$A3,"CNY bn") ; C3 YOY("Henan","exports","2025H1",$A3) ; D3 FIGURE("Henan","exports","2025H1",$A3,"share")
---
# 33 fdi
T:2023年各市实际使用外资
地区 | 实际使用外资（万美元） | 增长（%） | 省外资金（亿元） | 增长（%）
郑州市 | | | |
新乡市 | | | |
> B2 FIGURE($A2,"fdi",2023,,,,"万美元") ; C2 YOY($A2,"fdi",2023) ; D2 FIGURE($A2,"domestic-funds",2023,,,,"亿元") ; E2 YOY($A2,"domestic-funds",2023)
> B3 FIGURE($A3,"fdi",2023,,,,"万美元") ; C3 YOY($A3,"fdi",2023) ; D3 FIGURE($A3,"domestic-funds",2023,,,,"亿元") ; E3 YOY($A3,"domestic-funds",2023)
---
# 34 ranks
T:2024年18个省辖市主要指标
地区 | GDP | 位次 | 增速 | 位次 | 一般公共预算收入 | 位次 | 增速 | 位次
郑州市 | | | | | | | |
鹤壁市 | | | | | | | |
> B2 FIGURE($A2,B$1,2024) ; C2 FIGURE($A2,B$1,2024,,C$1) ; D2 FIGURE($A2,B$1,2024,,D$1) ; E2 FIGURE($A2,B$1,2024,,"yoy-rank") ; F2 FIGURE($A2,F$1,2024) ; G2 FIGURE($A2,F$1,2024,,G$1) ; H2 FIGURE($A2,F$1,2024,,H$1) ; I2 FIGURE($A2,F$1,2024,,"yoy-rank")
> B3 FIGURE($A3,B$1,2024) ; C3 FIGURE($A3,B$1,2024,,C$1) ; D3 FIGURE($A3,B$1,2024,,D$1) ; E3 FIGURE($A3,B$1,2024,,"yoy-rank") ; F3 FIGURE($A3,F$1,2024) ; G3 FIGURE($A3,F$1,2024,,G$1) ; H3 FIGURE($A3,F$1,2024,,H$1) ; I3 FIGURE($A3,F$1,2024,,"yoy-rank")
---
# 82 b place in title contradicts rows
T:2024年郑州市GDP
 | 2023年 | 2024年
洛阳市 | |
> ask unheard
---
# 83 c title indicator contradicts
T:2024年郑州市出口
 | 进口 | 同比%
郑州市 | |
> ask unheard
---
# 84 d title measure level with growth columns
T:2024年各市GDP总量
 | 2023 | 2024 | 增速
郑州市 | | |
> B2 FIGURE($A2,"gdp",B$1) ; C2 FIGURE($A2,"gdp",C$1) ; D2 FIGURE($A2,"gdp",C$1,,D$1)
`;
