/** Whole tables of which a header lists two numbers, a text two units, or a list changes from growth to levels. */
export const listedTables = `
# 10 two scales of one header
 | 2023年（亿元） | 2024年（亿元） 2024 (billion yuan)
开封GDP Kaifeng GDP | |
> B2 FIGURE("开封","gdp",2023,,,,"亿元")
> C1 unknown
---
# 10 one scale in two languages
 | 2024年（亿元） 2024 (100 million yuan)
开封GDP Kaifeng GDP |
> B2 FIGURE("开封","gdp",2024,,,,"亿元")
---
# 10 two currencies of a title in two languages
T:河南出口 Exports of Henan （单位：亿元 unit: USD bn）
 | 2023 | 2024
出口 Exports | |
> ask barred 亿元 unit: USD bn
> ask unheard
---
# 10 two lines above a table
2024年各市进口（亿元） | 单位：万元
城市 | 进口
洛阳 |
> ask unheard
---
# 10 two currencies of one indicator
T:许昌市出口（亿元、亿美元）
 | 2023 | 2024
出口 | |
> ask unheard
---
# 10 two currencies of two indicators
T:2024年许昌市外贸和外资（亿元、亿美元）
指标 | 2024年
出口 |
实际使用外资 |
> B2 FIGURE("许昌",$A2,B$1,,,,"亿元")
> B3 FIGURE("许昌",$A3,B$1,,,,"亿美元")
---
# 10 each of both by a column
T:2024年许昌市出口（亿元、亿美元）
 | 出口（亿元） | 出口（亿美元）
许昌 | |
> B2 TRADE($A2,2024,"出口",,"亿元")
> C1 left question
---
# 10 units of several things
T:2024年安阳市主要指标（亿元、万人、元）
指标 | 2024年
地区生产总值 |
常住人口 |
居民人均可支配收入 |
> B2 FIGURE("安阳",$A2,B$1,,,,"亿元")
> B3 FIGURE("安阳",$A3,B$1,,,,"万人")
> B4 FIGURE("安阳",$A4,B$1,,,,"元")
---
# 12 a name and its growth
T:2024年濮阳市
指标 | 数值
固定资产投资 |
地区生产总值/增速 |
出口、占比 |
社零和同比 |
> B2 FIGURE("濮阳",$A2,2024,,B$1)
> A3 several
> A4 several
> A5 unknown
---
# 12 EN
T:Puyang, 2024
Item | Value
Imports |
GDP and growth |
Exports/share |
> B2 FIGURE("Puyang",$A2,2024,,B$1,,"billion yuan")
> A3 unknown
> A4 several
---
# 12 two measures
T:2024年
城市 | 社零 | 增速、位次 | 增速/占比
濮阳 | | |
> B2 FIGURE($A2,B$1,2024)
> C1 several
> D1 several
---
# 12 how a name is meant
T:2024年
城市 | 社零增速（%） | GDP，增速（%） | 社零（亿元）
濮阳 | | |
> B2 YOY($A2,"retail-sales",2024) ; C2 YOY($A2,"gdp",2024) ; D2 FIGURE($A2,"retail-sales",2024,,,,"亿元")
---
# 12 a ratio of two parts
T:2024年居民人均可支配收入
城市 | 城镇 | 农村 | 城镇/农村
濮阳 | | |
> B2 FIGURE($A2,"disposable-income",2024,B$1) ; C2 FIGURE($A2,"disposable-income",2024,C$1)
> D1 several
---
# 12 two languages of one word
T:2024年
城市 City | 社零/Retail sales | 增速/Growth
濮阳 Puyang | |
> B2 FIGURE("濮阳","retail-sales",2024) ; C2 YOY("濮阳","retail-sales",2024)
---
# 6 growth, and a name behind its parts
T:2024年周口市固定资产投资
 | 2024年
固定资产投资增速 |
民间投资 |
工业投资 |
房地产开发投资 |
社会消费品零售总额 |
> B2 YOY("周口","fixed-investment",B$1)
> B3 YOY("周口","fixed-investment",B$1,$A3)
> B4 YOY("周口","fixed-investment",B$1,$A4)
> A5 under
> A6 under
---
# 6 the same in a row
T:2024年
 | 固定资产投资增速 | 工业投资 | 社会消费品零售总额
周口 | | |
> B2 YOY($A2,"fixed-investment",2024) ; C2 YOY($A2,"fixed-investment",2024,C$1)
> D1 under
---
# 6 each says it
T:2024年周口市
 | 2024年
固定资产投资增速 |
工业投资增速 |
房地产开发投资增速 |
> B2 YOY("周口","fixed-investment",B$1)
> B3 YOY("周口","fixed-investment",B$1,"工业")
> B4 YOY("周口","real-estate-investment",B$1)
---
# 6 levels all
T:2024年周口市
 | 2024年
社会消费品零售总额 |
餐饮收入 |
固定资产投资 |
> B2 FIGURE("周口",$A2,B$1)
> B3 FIGURE("周口",$A2,B$1,$A3)
> B4 FIGURE("周口",$A4,B$1)
---
# 6 a unit ends it
T:2024年周口市
 | 2024年
固定资产投资增速（%） |
工业投资 |
社会消费品零售总额（亿元） |
> B2 YOY("周口","fixed-investment",B$1)
> B3 YOY("周口","fixed-investment",B$1,$A3)
> B4 FIGURE("周口","retail-sales",B$1,,,,"亿元")
---
# 6 a column says it of all
T:2024年周口市
指标 | 增速（%）
固定资产投资 |
工业投资 |
房地产开发投资 |
> B2 YOY("周口",$A2,2024)
> B3 YOY("周口",$A2,2024,$A3)
> B4 YOY("周口",$A4,2024)
---
# 6 EN
T:Zhoukou, 2024
Item | Value
Growth of fixed-asset investment |
Manufacturing |
Retail sales |
> B2 YOY("Zhoukou","fixed-investment",2024)
> B3 YOY("Zhoukou","fixed-investment",2024,$A3)
> A4 under
---
# 11 value added of what is not understood
T:2024年许昌市文旅产业
A:title:2024年许昌市文旅产业 => as-read
 | 2024年
增加值 |
> missing indicator
> A2 under
---
# 11 area of what is not understood
T:2024年高标准农田
A:title:2024年高标准农田 => as-read
 | 面积
许昌 |
> missing indicator
> B1 under
---
# 11 GDP under a title that is not understood
T:2024年许昌市经济手册
A:title:2024年许昌市经济手册 => as-read
 | 2024年
地区生产总值 |
> B2 FIGURE("许昌",$A2,B$1)
---
# 11 beside a name of its own
T:2024年许昌市文旅产业
A:title:2024年许昌市文旅产业 => as-read
 | 2024年
地区生产总值 |
面积 |
> B2 FIGURE("许昌",$A2,B$1)
> B3 FIGURE("许昌",$A3,B$1)
`;
