/** Notes, times, units and remarks around a table that change its numbers, and such as do not. */
export const noteTables = `
# 130 note above that leaves something out
T:2024年郑州市主要指标
T:注：不含航空港区
指标 | 数值
GDP（亿元） |
> ask note
---
# 131 time above
T:2024年郑州市主要指标
T:统计时间：2024年1-6月
指标 | 数值
GDP（亿元） |
> B2 FIGURE("郑州","gdp","2024H1",,B$1,,"亿元")
---
# 132 day above
T:2024年郑州市主要指标
T:日期：2025年2月20日
指标 | 数值
GDP（亿元） |
> B2 FIGURE("郑州","gdp",2024,,B$1,,"亿元")
---
# 133 time above EN
T:Zhengzhou, 2024
T:Date: Jan-Jun 2024
Indicator | Value
GDP (CNY bn) |
> B2 FIGURE("Zhengzhou","gdp","2024H1",,B$1,,"CNY bn")
---
# 134 unit below
T:2024年郑州市
指标 | 数值
GDP |
单位：万元 |
> ask note
---
# 135 unit beside the headers
T:2024年郑州市
指标 | 数值 | 单位：万元
GDP | |
> C1 stray
---
# 136 remarks that change the row
T:2024年河南省
指标 | 数值 | 备注
进出口（亿元） | | 不含保税
GDP（亿元） | | 2020年不变价
常住人口（万人） | | 户籍口径
> ask note
> ask note
> ask note
---
# 137 note of months
T:2024年河南省
指标 | 数值
进出口（亿元） |
说明：本表数据为1-11月累计数。 |
> ask note
---
# 138 note of prices
T:河南省
指标 | 2023年 | 2024年
GDP（亿元） | |
注：GDP为2020年不变价。 | |
> ask note
---
# 139 notes that change nothing
T:2025年1-6月郑州市
指标 | 数值（亿元） | 同比% | 备注
GDP | | | 初步核算
进出口 | | | 海关统计
注：1-2月数据合并发布，增速按可比价格计算。 | | |
资料来源：郑州市统计局 | | |
> B2 FIGURE("郑州",$A2,"2025H1",,,,"亿元") ; C2 YOY("郑州",$A2,"2025H1")
> B3 FIGURE("郑州",$A3,"2025H1",,,,"亿元") ; C3 YOY("郑州",$A3,"2025H1")
---
# 140 a rate that is not understood, before what is
T:2024年郑州市
指标 | 数值
城镇调查失业率（%） |
GDP（亿元） |
进出口（亿元） |
> B3 FIGURE("郑州","gdp",2024,,B$1,,"亿元")
> B4 FIGURE("郑州","trade",2024,,B$1,,"亿元")
> A2 unknown
---
# 141 footnotes by their marks
T:2024年
市 | GDP（亿元）① | 人口②
郑州市 | |
①按2020年不变价计算 | |
②户籍人口 | |
> ask note
> ask note
---
# 142 a footnote of one city
T:2024年
市 | GDP（亿元） | 人口
郑州市* | |
*含航空港区。 | |
> ask note
---
# 143 a remark below
T:2024年
市 | GDP（亿元）
郑州市 |
（不含航空港区） |
> ask note
---
# 144 a footnote that changes nothing
T:2025年
市 | GDP（亿元）*
郑州市 |
* 初步核算数 |
> B2 FIGURE($A2,"gdp",2025,,,,"亿元")
---
# 145 a footnote of figures that a census revised since
T:2024年
市 | GDP（亿元）*
郑州市 |
* 初步核算数 |
> ask note
`;
