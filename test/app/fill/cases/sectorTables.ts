/** Tables of budgets, prices, incomes, farms, factories, investment and retail, each with what its cells ask. */
export const sectorTables = `
# 1 budget
A:title:2024年河南省财政收支情况 => as-read
2024年河南省财政收支情况 | | 单位：亿元
项目 | 金额 | 增长%
一、一般公共预算收入 | |
（一）税收收入 | |
1.增值税 | |
2.企业所得税 | |
3.个人所得税 | |
（二）非税收入 | |
二、一般公共预算支出 | |
> B3 FIGURE("河南","fiscal-revenue",2024,,,,"亿元") ; C3 YOY("河南","fiscal-revenue",2024)
> B4 FIGURE("河南","tax-revenue",2024,,,,"亿元") ; C4 YOY("河南","tax-revenue",2024)
> B8 FIGURE("河南","non-tax-revenue",2024,,,,"亿元") ; C8 YOY("河南","non-tax-revenue",2024)
> B9 FIGURE("河南","fiscal-expenditure",2024,,,,"亿元") ; C9 YOY("河南","fiscal-expenditure",2024)
> ask of-indicator
---
# 2 prices
A:title:2024年河南省居民消费价格指数（上年=100） => as-read
T:2024年河南省居民消费价格指数（上年=100）
指标 | 全省 | 城市 | 农村
居民消费价格指数 | | |
食品 | | |
> B1 other
> C1 under
> D1 under
> A3 twice
> C1 stray
---
# 3 prices b
A:title:2024年郑州市价格指数 => as-read
T:2024年郑州市价格指数
指标 | 12月 | 1-12月
居民消费价格同比(%) | |
商品零售价格(%) | |
> B2 YOY("郑州","consumer-prices","2024M12") ; C2 YOY("郑州","consumer-prices",2024)
> B3 FIGURE("郑州","retail-prices","2024M12",,,,"%") ; C3 FIGURE("郑州","retail-prices",2024,,,,"%")
---
# 4 income
T:2024年居民人均可支配收入（元）
地区 | 全体居民 | 增速(%) | 城镇居民 | 增速(%) | 农村居民 | 增速(%)
全省 | | | | | |
郑州市 | | | | | |
洛阳市 | | | | | |
> D2 FIGURE($A2,"disposable-income",2024,D$1,,,"元") ; E2 YOY($A2,"disposable-income",2024,D$1) ; F2 FIGURE($A2,"disposable-income",2024,F$1,,,"元") ; G2 YOY($A2,"disposable-income",2024,F$1)
> D3 FIGURE($A3,"disposable-income",2024,D$1,,,"元") ; E3 YOY($A3,"disposable-income",2024,D$1) ; F3 FIGURE($A3,"disposable-income",2024,F$1,,,"元") ; G3 YOY($A3,"disposable-income",2024,F$1)
> D4 FIGURE($A4,"disposable-income",2024,D$1,,,"元") ; E4 YOY($A4,"disposable-income",2024,D$1) ; F4 FIGURE($A4,"disposable-income",2024,F$1,,,"元") ; G4 YOY($A4,"disposable-income",2024,F$1)
> B1 unknown
> C1 nothing-before
---
# 5 income two-level
地区 | 城镇居民人均可支配收入 | | 农村居民人均可支配收入 |
 | 2024年 | 增长% | 2024年 | 增长%
郑州市 | | | |
济源示范区 | | | |
> B3 FIGURE($A3,"disposable-income",B$2,"城镇") ; C3 YOY($A3,"disposable-income",B$2,"城镇") ; D3 FIGURE($A3,"disposable-income",D$2,"农村") ; E3 YOY($A3,"disposable-income",D$2,"农村")
> B4 FIGURE($A4,"disposable-income",B$2,"城镇") ; C4 YOY($A4,"disposable-income",B$2,"城镇") ; D4 FIGURE($A4,"disposable-income",D$2,"农村") ; E4 YOY($A4,"disposable-income",D$2,"农村")
---
# 6 income transposed
2024年 | 郑州市 | 洛阳市
居民人均可支配收入（元） | |
其中：城镇居民 | |
农村居民 | |
城乡居民收入比 | |
> B2 FIGURE(B$1,"disposable-income",2024,,,,"元") ; C2 FIGURE(C$1,"disposable-income",2024,,,,"元")
> B3 FIGURE(B$1,"disposable-income",2024,"城镇",,,"元") ; C3 FIGURE(C$1,"disposable-income",2024,"城镇",,,"元")
> B4 FIGURE(B$1,"disposable-income",2024,$A4,,,"元") ; C4 FIGURE(C$1,"disposable-income",2024,$A4,,,"元")
> B5 FIGURE(B$1,$A5,2024) ; C5 FIGURE(C$1,$A5,2024)
---
# 7 agriculture names
A:title:2024年河南省农业生产 => as-read
T:2024年河南省农业生产
指标 | 单位 | 2024年 | 比上年增长（%）
粮食产量 | 万吨 | |
夏粮 | 万吨 | |
秋粮 | 万吨 | |
粮食播种面积 | 千公顷 | |
肉类总产量 | 万吨 | |
生猪出栏 | 万头 | |
禽蛋产量 | 万吨 | |
> C2 FIGURE("河南",$A2,C$1,,,,"万吨") ; D2 YOY("河南",$A2,C$1)
> C3 FIGURE("河南",$A2,C$1,$A3,,,"万吨") ; D3 YOY("河南",$A2,C$1,$A3)
> C4 FIGURE("河南",$A2,C$1,$A4,,,"万吨") ; D4 YOY("河南",$A2,C$1,$A4)
> C5 FIGURE("河南",$A5,C$1,,,,"千公顷") ; D5 YOY("河南",$A5,C$1)
> C6 FIGURE("河南",$A6,C$1,,,,"万吨") ; D6 YOY("河南",$A6,C$1)
> C7 FIGURE("河南",$A7,C$1,,,,"万头") ; D7 YOY("河南",$A7,C$1)
> C8 FIGURE("河南",$A8,C$1,,,,"万吨") ; D8 YOY("河南",$A8,C$1)
---
# 8 industrial
T:2024年1-12月全省规模以上工业增加值增速（%）
指标 | 12月 | 1-12月
规模以上工业增加值 | |
其中：国有控股企业 | |
高技术制造业 | |
> B2 YOY("河南",$A2,"2024M12") ; C2 YOY("河南",$A2,2024)
> B3 YOY("河南",$A2,"2024M12","国有控股") ; C3 YOY("河南",$A2,2024,"国有控股")
> B4 YOY("河南",$A2,"2024M12",$A4) ; C4 YOY("河南",$A2,2024,$A4)
---
# 9 industrial b
T:2024年规模以上工业主要经济指标
指标 | 单位 | 绝对额 | 同比增长%
规模以上工业营业收入 | 亿元 | |
规模以上工业利润总额 | 亿元 | |
> missing place
---
# 10 investment
T:2024年固定资产投资（不含农户）增速
指标 | 增速(%)
固定资产投资 |
第一产业 |
第二产业 |
其中：工业投资 |
第三产业 |
房地产开发投资 |
其中：住宅 |
> missing place
---
# 11 investment by city
T:2024年各市固定资产投资增速（%）
地区 | 固定资产投资 | 房地产开发投资 | 工业投资
郑州市 | | |
洛阳市 | | |
> B2 YOY($A2,B$1,2024) ; C2 YOY($A2,C$1,2024)
> B3 YOY($A3,B$1,2024) ; C3 YOY($A3,C$1,2024)
> ask of-indicator
---
# 12 retail
T:2024年河南省社会消费品零售总额（亿元）
指标 | 12月 | 同比(%) | 1-12月 | 同比(%)
社会消费品零售总额 | | | |
其中：限额以上单位消费品零售额 | | | |
按经营地分：城镇 | | | |
乡村 | | | |
按消费类型分：餐饮收入 | | | |
商品零售 | | | |
> B2 FIGURE("河南",$A2,"2024M12",,,,"亿元") ; C2 YOY("河南",$A2,"2024M12") ; D2 FIGURE("河南",$A2,2024,,,,"亿元") ; E2 YOY("河南",$A2,2024)
> B3 FIGURE("河南","above-size-retail-sales","2024M12",,,,"亿元") ; C3 YOY("河南","above-size-retail-sales","2024M12") ; D3 FIGURE("河南","above-size-retail-sales",2024,,,,"亿元") ; E3 YOY("河南","above-size-retail-sales",2024)
> ask of-indicator
---
# 13 retail b
T:2024年社会消费品零售总额
 | 总额（亿元） | 增长（%） | 位次
郑州市 | | |
洛阳市 | | |
> B2 FIGURE($A2,"retail-sales",2024,,,,"亿元") ; C2 YOY($A2,"retail-sales",2024)
> B3 FIGURE($A3,"retail-sales",2024,,,,"亿元") ; C3 YOY($A3,"retail-sales",2024)
> ask rank
---
# 14 transport
A:title:2024年郑州市交通运输 => as-read
T:2024年郑州市交通运输
指标 | 单位 | 绝对数 | 增长(%)
货运量 | 万吨 | |
货物周转量 | 亿吨公里 | |
客运量 | 万人 | |
机场旅客吞吐量 | 万人次 | |
机场货邮吞吐量 | 万吨 | |
> C2 FIGURE("郑州",$A2,2024,,,,"万吨") ; D2 YOY("郑州",$A2,2024)
> C3 FIGURE("郑州",$A3,2024,,,,"亿吨公里") ; D3 YOY("郑州",$A3,2024)
> C4 FIGURE("郑州",$A4,2024,,,,"万人") ; D4 YOY("郑州",$A4,2024)
> C5 FIGURE("郑州",$A5,2024,,,,"万人次") ; D5 YOY("郑州",$A5,2024)
> C6 FIGURE("郑州",$A6,2024,,,,"万吨") ; D6 YOY("郑州",$A6,2024)
---
# 15 EN transport
T:Henan transport, 2024
Indicator | Unit | Value | Growth (%)
Freight traffic | 10,000 tonnes | |
Passenger traffic | million | |
Airport passengers | million trips | |
> C4 FIGURE("Henan",$A4,2024,"transport",C$1,,"million trips") ; D4 YOY("Henan",$A4,2024,"transport")
> A2 unfit
> B3 unknown
---
# 16 EN GDP by sector
A:title:Sector => as-read
A:title:Henan GDP by sector (CNY bn) => as-read
T:Henan GDP by sector (CNY bn)
Sector | 2023 | 2024 | Growth (%)
GDP | | |
Primary industry | | |
Secondary industry | | |
Tertiary industry | | |
> B2 FIGURE("Henan",$A2,B$1,,,,"CNY bn") ; C2 FIGURE("Henan",$A2,C$1,,,,"CNY bn") ; D2 YOY("Henan",$A2,C$1)
> B3 FIGURE("Henan",$A2,B$1,$A3,,,"CNY bn") ; C3 FIGURE("Henan",$A2,C$1,$A3,,,"CNY bn") ; D3 YOY("Henan",$A2,C$1,$A3)
> B4 FIGURE("Henan",$A2,B$1,$A4,,,"CNY bn") ; C4 FIGURE("Henan",$A2,C$1,$A4,,,"CNY bn") ; D4 YOY("Henan",$A2,C$1,$A4)
> B5 FIGURE("Henan",$A2,B$1,$A5,,,"CNY bn") ; C5 FIGURE("Henan",$A2,C$1,$A5,,,"CNY bn") ; D5 YOY("Henan",$A2,C$1,$A5)
---
# 17 GDP by quarter
T:2024年河南省地区生产总值
 | 一季度 | 上半年 | 前三季度 | 全年
绝对额（亿元） | | | |
增速（%） | | | |
> B2 FIGURE("河南","gdp","2024Q1",,,,"亿元") ; C2 FIGURE("河南","gdp","2024H1",,,,"亿元") ; D2 FIGURE("河南","gdp","2024M09C",,,,"亿元") ; E2 FIGURE("河南","gdp",2024,,,,"亿元")
> B3 YOY("河南","gdp","2024Q1") ; C3 YOY("河南","gdp","2024H1") ; D3 YOY("河南","gdp","2024M09C") ; E3 YOY("河南","gdp",2024)
`;
