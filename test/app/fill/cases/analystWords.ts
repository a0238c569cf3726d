/** Tables with headers that are called as something else, or as two things at once, and their neighbours that are read. */
export const analystWords = `
# a balance of the budget EN
T:Henan, CNY bn
Item | 2022 | 2023
General public budget revenue | |
General public budget expenditure | |
Balance | |
> B2 FIGURE("Henan",$A2,B$1,,,,"CNY bn") ; C2 FIGURE("Henan",$A2,C$1,,,,"CNY bn")
> B3 FIGURE("Henan",$A3,B$1,,,,"CNY bn") ; C3 FIGURE("Henan",$A3,C$1,,,,"CNY bn")
> ask either
---
# a balance of trade EN
T:Henan, CNY bn
Item | 2022 | 2023
Exports | |
Imports | |
Balance | |
> B2 FIGURE("Henan",$A2,B$1,,,,"CNY bn") ; C2 FIGURE("Henan",$A2,C$1,,,,"CNY bn")
> B3 FIGURE("Henan",$A3,B$1,,,,"CNY bn") ; C3 FIGURE("Henan",$A3,C$1,,,,"CNY bn")
> B4 FIGURE("Henan",$A4,B$1,,,,"CNY bn") ; C4 FIGURE("Henan",$A4,C$1,,,,"CNY bn")
---
# a surplus beside GDP
T:2023年
地区 | GDP | 顺差
河南 | |
> B2 FIGURE($A2,B$1,2023)
> ask either
---
# a surplus beside flows
T:2023年
地区 | 进出口 | 出口 | 进口 | 顺差
河南 | | | |
> B2 FIGURE($A2,B$1,2023) ; C2 FIGURE($A2,C$1,2023) ; D2 FIGURE($A2,D$1,2023) ; E2 FIGURE($A2,E$1,2023)
---
# a balance alone EN
T:Henan (CNY bn)
 | 2023 | 2024
Balance | |
> missing indicator
> ask either
---
# a balance under a title of trade EN
T:Foreign trade of Henan (CNY bn)
 | 2023 | 2024
Balance | |
> B2 FIGURE("Henan",$A2,B$1,,,,"CNY bn") ; C2 FIGURE("Henan",$A2,C$1,,,,"CNY bn")
---
# the balance of trade by its name
T:2023年
地区 | GDP | 贸易顺差
河南 | |
> B2 FIGURE($A2,B$1,2023) ; C2 FIGURE($A2,C$1,2023)
---
# investment of an industry below GDP
T:2024年南阳市主要经济指标
指标 | 增速（%）
地区生产总值 |
第二产业 |
工业投资 |
制造业投资 |
> B2 YOY("南阳",$A2,2024)
> B3 YOY("南阳",$A2,2024,$A3)
> A4 unfit
> A5 unfit
---
# investment of an industry under value added
T:2024年洛阳市规上工业增加值增速
行业 | 增速
采矿业 |
制造业投资 |
> B2 FIGURE("洛阳","industrial-value-added",2024,$A2,B$1)
> A3 unfit
---
# loans of households under deposits
T:2023年濮阳市人民币各项存款余额 亿元
项目 | 2023年
非金融企业 |
住户贷款 |
> B2 FIGURE("濮阳","deposits",B$1,$A2,,,"亿元")
> A3 unfit
---
# deposits of households under deposits
T:2023年濮阳市人民币各项存款余额 亿元
项目 | 2023年
非金融企业 |
住户存款 |
> B2 FIGURE("濮阳","deposits",B$1,$A2,,,"亿元")
> B3 FIGURE("濮阳","deposits",B$1,$A3,,,"亿元")
---
# investment of an industry under investment
T:2024年洛阳市固定资产投资增速（%）
行业 | 增速
工业投资 |
民间投资 |
> B2 FIGURE("洛阳","fixed-investment",2024,$A2,B$1)
> B3 FIGURE("洛阳","fixed-investment",2024,$A3,B$1)
---
# firms that invest
T:2023年上半年许昌市出口（万元）
 | 出口
外商投资企业 |
国有企业 |
> B2 FIGURE("许昌",B$1,"2023H1",$A2,,,"万元")
> B3 FIGURE("许昌",B$1,"2023H1",$A3,,,"万元")
---
# two scales of one header EN
 | 2023年（亿元） 2023 (billion yuan)
河南GDP Henan GDP |
郑州GDP Zhengzhou GDP |
> no table
---
# two currencies of one title
T:河南进出口 Foreign trade (单位：亿元 unit: USD 100 million)
 | 2022 | 2023
出口 Exports | |
> ask barred 亿元 unit: USD 100 million
> ask unheard
---
# one scale in two languages
T:河南进出口 Foreign trade (单位：亿元 unit: 100 million yuan)
 | 2022 | 2023
出口 Exports | |
> B2 TRADE("河南",B$1,"出口",,"亿元") ; C2 TRADE("河南",C$1,"出口",,"亿元")
---
# units of different things
T:2023年主要指标（亿元、万人、%）
地区 | GDP | 常住人口 | GDP增速
郑州 | | |
> B2 FIGURE($A2,B$1,2023,,,,"亿元") ; C2 FIGURE($A2,C$1,2023,,,,"万人") ; D2 YOY($A2,"gdp",2023)
---
# a name and its growth in one header
T:2023年郑州
指标 | 数值
GDP/增速 |
进出口、同比 |
GDP增速 |
> B4 YOY("郑州","gdp",2023)
> A2 several
> A3 several
---
# a ratio of two members
T:2023年居民人均可支配收入
地区 | 城镇 | 农村 | 城镇/农村
郑州 | | |
> B2 FIGURE($A2,"disposable-income",2023,B$1) ; C2 FIGURE($A2,"disposable-income",2023,C$1)
> D1 several
---
# growth behind a comma EN
T:2023
City | Exports, YoY | Imports, YoY (%)
Zhengzhou | |
> B2 YOY($A2,"exports",2023) ; C2 YOY($A2,"imports",2023)
---
# parts of the title or of the flow above
T:2023年鹤壁市进出口（亿元）
项目 | 2023年 | 增长%
出口 | |
一般贸易 | |
机电产品 | |
> B2 FIGURE("鹤壁",$A2,B$1,,,,"亿元") ; C2 YOY("鹤壁",$A2,B$1)
> ask of-indicator
---
# parts of the title or of the flow above EN
T:Xinxiang foreign trade 2025 (CNY bn)
Item | Value | Growth
Exports | |
General trade | |
> B2 FIGURE("Xinxiang",$A2,2025,,B$1,,"CNY bn") ; C2 FIGURE("Xinxiang",$A2,2025,,C$1)
> ask of-indicator
---
# parts that say of what they are
T:2023年鹤壁市进出口（亿元）
项目 | 2023年 | 增长%
出口 | |
其中：一般贸易 | |
> B2 FIGURE("鹤壁",$A2,B$1,,,,"亿元") ; C2 YOY("鹤壁",$A2,B$1)
> B3 FIGURE("鹤壁",$A2,B$1,"一般贸易",,,"亿元") ; C3 YOY("鹤壁",$A2,B$1,"一般贸易")
---
# a level behind parts of a growth
T:2024年商丘市固定资产投资累计完成情况
 | 1-6月 | 1-12月
固定资产投资增速 | |
工业投资 | |
民间投资 | |
房地产开发投资 | |
> B2 YOY("商丘","fixed-investment","2024H1") ; C2 YOY("商丘","fixed-investment",2024)
> B3 YOY("商丘","fixed-investment","2024H1",$A3) ; C3 YOY("商丘","fixed-investment",2024,$A3)
> B4 YOY("商丘","fixed-investment","2024H1",$A4) ; C4 YOY("商丘","fixed-investment",2024,$A4)
> A5 under
`;
