/** Whole tables of parts that divide what stands above them, what the title names, or something else, and of places in names of offices. */
export const partTables = `
# 8 parts below a flow, under a title of both
T:2024年洛阳市外贸（亿元）
项目 | 2024年
进口 |
加工贸易 |
民营企业 |
> B2 FIGURE("洛阳",$A2,B$1,,,,"亿元")
> ask of-indicator
---
# 8 EN
T:Foreign trade of Luoyang, 2024
Item | Value
Imports |
General trade |
> B2 FIGURE("Luoyang",$A2,2024,,B$1,,"billion yuan")
> ask of-indicator
---
# 8 answered
T:2024年洛阳市外贸（亿元）
A:of-indicator:imports trade => trade
项目 | 2024年
进口 |
加工贸易 |
> B2 FIGURE("洛阳",$A2,B$1,,,,"亿元")
> B3 TRADE("洛阳",B$1,,$A3,"亿元")
---
# 8 below the title's own indicator
T:2024年洛阳市进口（亿元）
项目 | 2024年
进口 |
加工贸易 |
> B2 FIGURE("洛阳",$A2,B$1,,,,"亿元")
> B3 FIGURE("洛阳",$A2,B$1,$A3,,,"亿元")
---
# 8 other indicator of the title that has no such parts
T:2024年洛阳市地区生产总值与进口
项目 | 2024年
地区生产总值 |
进口 |
加工贸易 |
> B2 FIGURE("洛阳",$A2,B$1)
> B3 FIGURE("洛阳",$A3,B$1)
> ask of-indicator
---
# 8 parts of two flows in columns
T:2023年许昌市外贸
 | 出口 | 民营企业
许昌 | |
> B2 FIGURE($A2,B$1,2023)
> ask of-indicator
---
# 8 其中 says of what it is a part
T:2024年许昌市外贸
项目 | 2024年
出口 |
其中：一般贸易 |
> B2 FIGURE("许昌",$A2,B$1)
> B3 FIGURE("许昌",$A2,B$1,"一般贸易")
---
# 5 investment below GDP
T:2024年信阳市主要经济指标
指标 | 增速（%）
地区生产总值 |
第一产业 |
工业投资 |
基础设施投资 |
> B2 YOY("信阳",$A2,2024)
> B3 YOY("信阳",$A2,2024,$A3)
> A4 unfit
> A5 unfit
---
# 5 investment below value added
T:2024年安阳市规模以上工业增加值增速
行业 | 增速
制造业 |
高技术制造业投资 |
> B2 FIGURE("安阳","industrial-value-added",2024,$A2,B$1)
> A3 unfit
---
# 5 loans below deposits
T:2024年安阳市存款余额（亿元）
项目 | 2024年
住户存款 |
住户贷款 |
> B2 FIGURE("安阳","deposits",B$1,$A2,,,"亿元")
> A3 again
---
# 5 household loans of a title over deposits
T:2024年安阳市住户贷款
 | 存款余额
安阳 |
> B1 unfit
> A2 unfit
---
# 5 investment of its own
T:2024年安阳市固定资产投资增速
行业 | 增速
工业投资 |
民间投资 |
> B2 FIGURE("安阳","fixed-investment",2024,$A2,B$1)
> B3 FIGURE("安阳","fixed-investment",2024,$A3,B$1)
---
# 5 catering by its own name
T:2024年安阳市
指标 | 2024年
社会消费品零售总额 |
其中：餐饮收入 |
> B2 FIGURE("安阳",$A2,B$1)
> B3 FIGURE("安阳",$A2,B$1,"餐饮收入")
---
# 5 housing investment
T:2024年安阳市
指标 | 2024年
房地产开发投资 |
其中：住宅投资 |
商品房销售面积 |
其中：住宅投资 |
> B2 FIGURE("安阳",$A2,B$1)
> B3 FIGURE("安阳",$A2,B$1,"住宅")
> B4 FIGURE("安阳",$A4,B$1)
> A5 unfit
---
# 5 private investment is no part of exports
T:2024年安阳市
指标 | 2024年
出口 |
其中：民间投资 |
> B2 FIGURE("安阳",$A2,B$1)
> A3 unfit
---
# 9 a rate has no ages
T:2024年
城市 | 城镇化率 | 60岁以上占比
安阳 | |
> B2 FIGURE($A2,B$1,2024)
> C1 nothing-before
---
# 9 EN services of trade are no sector
T:2024
 | Services imports | Exports
Henan | |
> C2 FIGURE($A2,C$1,2024,,,,"billion yuan")
> B1 unfit
---
# 9 value added of a sector that is industry
T:2024年许昌市
 | 增速
高技术产业增加值 |
> A2 unfit
---
# 9 value added of a sector of GDP
T:2024年许昌市
 | 增速
第二产业增加值 |
> B2 FIGURE("许昌","gdp",2024,"第二产业",B$1)
---
# 9 income of towns
T:2024年许昌市居民人均可支配收入
 | 2024年
城镇 |
农村 |
> B2 FIGURE("许昌","disposable-income",B$1,$A2)
> B3 FIGURE("许昌","disposable-income",B$1,$A3)
---
# 9 sex in no rate
T:2024年
城市 | 城镇登记失业率 | 男性
安阳 | |
> B2 FIGURE($A2,B$1,2024)
> C1 nothing-before
---
# 9 trade by sector
T:2024年安阳市进出口
行业 | 2024年
第一产业 |
第二产业 |
> A2 unfit
> A3 unfit
---
# 9 ages of population
T:2024年
城市 | 常住人口 | 65岁及以上
安阳 | |
> B2 FIGURE($A2,B$1,2024) ; C2 FIGURE($A2,B$1,2024,C$1)
---
# 16 customs of a city
T:2024年河南省出口（郑州海关）
A:title:2024年河南省出口（郑州海关） => as-read
指标 | 数值
出口（亿元） |
> B2 FIGURE("河南","exports",2024,,B$1,,"亿元")
---
# 16 by whom it is told
T:据郑州海关统计，2024年河南省进口
指标 | 数值
进口 |
> ask title 据郑州海关统计
---
# 16 the same, confirmed
T:据郑州海关统计，2024年河南省进口
A:title:据郑州海关统计，2024年河南省进口 => as-read
指标 | 数值
进口 |
> B2 FIGURE("河南",$A2,2024,,B$1)
---
# 16 an airport
T:2024年洛阳机场进出口
A:title:2024年洛阳机场进出口 => as-read
 | 数值
进出口 |
> missing place
---
# 16 EN a bank
T:Zhengzhou Bank: deposits, 2024
A:title:Zhengzhou Bank: deposits, 2024 => as-read
 | Value
Deposits |
> missing place
---
# 16 EN customs
T:Exports of Henan, Zhengzhou Customs, 2024
 | Value
Exports |
> ask title Zhengzhou Customs
---
# 16 a bureau of statistics
T:洛阳市统计局 2024年洛阳市主要指标
 | 2024年
出口 |
> ask title 洛阳市统计局
---
# 16 customs of a city, without another place
T:2024年郑州市海关进出口
 | 2024年
进出口 |
> missing place
> ask title 郑州市海关
---
# 16 nothing of an office
T:2024年郑州市进出口
 | 2024年
进出口 |
> B2 FIGURE("郑州",$A2,B$1)
`;
