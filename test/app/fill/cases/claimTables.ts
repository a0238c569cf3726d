/** Whole tables of which a title or corner names more than one measure, period or indicator, or another one than its headers. */
export const claimTables = `
# 14 growth behind two indicators of a title
T:2024年全省各市地区生产总值、社会消费品零售总额增长速度
城市 | 地区生产总值 | 社会消费品零售总额
开封 | |
漯河 | |
> ask of-title
---
# 14 the same, answered
T:2024年全省各市地区生产总值、社会消费品零售总额增长速度
A:measure:yoy => yoy
城市 | 地区生产总值 | 社会消费品零售总额
开封 | |
> B2 YOY($A2,B$1,2024) ; C2 YOY($A2,C$1,2024)
---
# 14 shares of two flows, of the province
T:2025年各市进口与出口占全省比重
地区 | 进口 | 出口
洛阳 | |
> ask of-title
---
# 14 ranks before a colon
T:全省位次：固定资产投资和社零（2024年）
 | 固定资产投资 | 社零
驻马店 | |
> ask of-title
---
# 14 EN growth behind a comma
T:Exports, growth (2024)
City | Exports
Luoyang |
> ask of-title
---
# 14 EN two measures
T:Imports of Henan: increase and contribution, 2024
 | 2024
Imports |
> ask unheard
> ask unheard
---
# 14 a corner of two measures
T:2024年
出口增幅与占比 | 出口
焦作 |
> ask unheard
> ask unheard
---
# 14 two measures without a mark
T:2024年各市出口 占比 增幅
地区 | 出口
焦作 |
> ask unheard
> ask unheard
---
# 14 targets of what is listed
T:2025年周口市地区生产总值与一般公共预算收入目标
指标 | 2025年
地区生产总值 |
一般公共预算收入 |
> ask of-title
---
# 14 shares in a list with words
T:2024年主要指标及占比
 | 出口
郑州 |
> ask of-title
---
# 14 each measure is said by one column
T:2024年各市地区生产总值、增速和位次
城市 | 地区生产总值 | 增速（%） | 增速位次
安阳 | | |
> B2 FIGURE($A2,B$1,2024) ; C2 YOY($A2,B$1,2024) ; D2 FIGURE($A2,B$1,2024,,D$1)
---
# 14 one of them by none
T:2024年各市地区生产总值、增速和占全省比重
城市 | 地区生产总值 | 增速（%）
安阳 | |
> ask unheard
---
# 14 levels and growth, told apart by headers
T:2024年南阳市社零总量及增速
指标 | 总量（亿元） | 增速（%）
社会消费品零售总额 | |
> B2 FIGURE("南阳",$A2,2024,,,,"亿元") ; C2 YOY("南阳",$A2,2024)
---
# 14 a list of places is none of measures
T:河南、洛阳出口同比增速（%）
 | 2023年 | 2024年
河南 | |
洛阳 | |
> B2 YOY($A2,"exports",B$1) ; C2 YOY($A2,"exports",C$1)
> B3 YOY($A3,"exports",B$1) ; C3 YOY($A3,"exports",C$1)
---
# 14 EN nor is one of places and years
T:Exports growth, Henan and Luoyang, 2023-2024 (%)
 | 2023 | 2024
Henan | |
Luoyang | |
> B2 YOY($A2,"exports",B$1) ; C2 YOY($A2,"exports",C$1)
> B3 YOY($A3,"exports",B$1) ; C3 YOY($A3,"exports",C$1)
---
# 14 EN a comma before a year
T:Growth in exports by city, 2024
City | Exports
Luoyang |
> B2 YOY($A2,B$1,2024)
---
# 14 percent is of all that is listed
T:2024年各市地区生产总值和社零增速（%）
城市 | 地区生产总值 | 社零
信阳 | |
> B2 YOY($A2,B$1,2024) ; C2 YOY($A2,C$1,2024)
---
# 14 but for what is in percent itself
T:2024年各市地区生产总值增速和常住人口城镇化率（%）
城市 | 地区生产总值 | 城镇化率
信阳 | |
> ask of-title
---
# 15 EN two halves over years
T:Zhengzhou exports, H1 2023 and H1 2024
 | 2023 | 2024
Exports | |
> ask unheard
> ask unheard
---
# 15 a year and a half
T:2023年和2024年上半年洛阳市出口（亿元）
 | 2023 | 2024
出口 | |
> ask unheard
---
# 15 EN a year and a half, each said by a header
T:Zhengzhou exports, 2023 and H1 2024
 | 2023 | H1 2024
Exports | |
> B2 FIGURE("Zhengzhou",$A2,B$1,,,,"billion yuan") ; C2 FIGURE("Zhengzhou",$A2,C$1,,,,"billion yuan")
---
# 15 two quarters
T:2024年一季度、2025年一季度开封市地区生产总值
 | 2024年 | 2025年
地区生产总值 | |
> ask unheard
> ask unheard
---
# 15 the same, said by headers
T:2024年一季度、2025年一季度开封市地区生产总值
 | 2024年一季度 | 2025年一季度
地区生产总值 | |
> B2 FIGURE("开封",$A2,B$1) ; C2 FIGURE("开封",$A2,C$1)
---
# 15 ends of months
T:2023年6月末和2024年6月末全省存款余额（亿元）
 | 2023年 | 2024年
河南 | |
> ask unheard
> ask unheard
---
# 15 whole years
T:2023年和2024年洛阳市出口（亿元）
 | 2023 | 2024
出口 | |
> B2 FIGURE("洛阳",$A2,B$1,,,,"亿元") ; C2 FIGURE("洛阳",$A2,C$1,,,,"亿元")
---
# 15 months of two years
T:2024年1-8月和2025年1-8月郑州出口
 | 2024 | 2025
出口 | |
> ask unheard
> ask unheard
---
# 15 another year than all headers
T:2024年各市出口
地区 | 2022年 | 2023年
许昌 | |
> ask unheard
---
# 15 both the month and since January
T:2025年5月当月和累计出口
 | 出口
河南 |
> ask unheard
> ask unheard
---
# 15 each of both by a header
T:2025年5月河南当月和累计出口
 | 当月 | 累计
出口 | |
> B2 FIGURE("河南",$A2,"2025M05") ; C2 FIGURE("河南",$A2,"2025M05C")
---
# 11 another indicator than the only header
T:2024年各市固定资产投资
地区 | 社会消费品零售总额
鹤壁 |
> ask unheard
---
# 11 EN
T:Retail sales of Henan cities, 2024
City | GDP | Population
Luoyang | |
> ask unheard
---
# 11 a sector of another measure
T:2024年全省税收收入
地区 | 规模以上工业同比
濮阳 |
> ask unheard
---
# 11 all of a list elsewhere
T:2024年各市进口和出口
地区 | 实际使用外资
许昌 |
> ask unheard
> ask unheard
---
# 11 one of a list
T:2024年各市外贸和外资
地区 | 进出口 | 实际使用外资
许昌 | |
> B2 FIGURE($A2,B$1,2024) ; C2 FIGURE($A2,C$1,2024)
---
# 11 a part of it
T:2024年许昌市外贸
指标 | 2024年
出口 |
进口 |
> B2 FIGURE("许昌",$A2,B$1)
> B3 FIGURE("许昌",$A3,B$1)
---
# 11 a name that begins with its word
T:2023年郑州市规模以上工业
指标 | 2023年
规模以上工业营业收入 |
> B2 FIGURE("郑州",$A2,B$1)
`;
