/** Tables in units as English reports and data terminals print them, each with what its cells ask. */
export const unitTables = `
# a scale that is a number EN
T:Exports by city (RMB100m)
 | 2023 | 2024
Zhengzhou | |
> B2 TRADE($A2,B$1,"Exports",,"RMB100m") ; C2 TRADE($A2,C$1,"Exports",,"RMB100m")
---
# a scale that is a number behind its currency EN
T:Exports by city, CNY 100 mn
 | 2023
Zhengzhou |
> B2 TRADE($A2,B$1,"Exports",,"CNY 100 mn")
---
# thousands by an apostrophe EN
City | Exports (RMB '000), 2023
Zhengzhou |
> B2 TRADE($A2,2023,"Exports",,"RMB '000")
---
# the sign of the yuan EN
Exports (¥ bn) | 2023
Zhengzhou |
> B2 TRADE($A2,B$1,"Exports",,"¥ bn")
---
# people by ten thousand EN
T:Population of Henan cities, 10 000 persons
 | 2023
Zhengzhou |
> B2 FIGURE($A2,"population",B$1,,,,"万人")
---
# columns of a data terminal
时间 | 河南:GDP:累计值（亿元） | 河南:进出口总额:当月值（亿元）
2023-06 | |
> B2 FIGURE("河南","gdp","2023H1",,,,"亿元") ; C2 TRADE("河南","2023M06",,,"亿元")
---
# a column headed by its unit alone
T:2023年河南省
指标 | 亿元
GDP |
进出口 |
> B2 FIGURE("河南",$A2,2023,,,,"亿元")
> B3 FIGURE("河南",$A3,2023,,,,"亿元")
---
# people under their unit alone
T:2023年常住人口
地区 | 万人
郑州 |
> B2 FIGURE($A2,"population",2023,,,,"万人")
---
# years under a unit alone EN
T:Henan: GDP
Year | CNY bn
2023 |
> B2 FIGURE("Henan","gdp",$A2,,,,"CNY bn")
---
# a percentage alone may be growth or a share
T:2023年河南省
指标 | 亿元 | %
GDP | |
> B2 FIGURE("河南",$A2,2023,,,,"亿元")
> C1 other
---
# a unit alone under a title of growth
T:2023年河南省GDP增速
地区 | 亿元
郑州 |
> B1 unit
---
# units alone of nothing
地区 | 亿元 | 万人
郑州 | |
> missing indicator
> missing period
---
# columns of panel data EN
city | year | export | import
Zhengzhou | 2023 | |
> C2 TRADE($A2,$B2,"Exports",,"billion yuan") ; D2 TRADE($A2,$B2,"Imports",,"billion yuan")
---
# a word that is no singular EN
city | year | expor | gdp
Zhengzhou | 2023 | |
> D2 FIGURE($A2,D$1,$B2,,,,"billion yuan")
> C1 unknown
`;
