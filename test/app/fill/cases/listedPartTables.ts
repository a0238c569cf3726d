/** Tables whose title lists a part or a place beside others, each with what its cells ask. */
export const listedPartTables = `
# a product beside the whole
T:许昌发制品与出口总额
年份 | 出口总额（亿元）
2022 |
> ask unheard
---
# a product beside the whole EN
T:Xuchang: hair products and exports
Year | Exports (RMB bn)
2022 |
> ask unheard
---
# a sector beside the whole
T:河南省服务业与GDP
年份 | GDP（亿元）
2022 |
> ask unheard
---
# a sector beside the whole EN
T:Henan: industry and GDP
Year | GDP (RMB bn)
2022 |
> ask unheard
---
# a season beside the year
T:全省秋粮及全年粮食产量
年份 | 粮食产量（万吨）
2022 |
> ask unheard
---
# a part and the whole, which headers tell apart
T:许昌住户存款与各项存款余额（亿元）
年份 | 存款余额 | 住户存款
2022 | |
> B2 FIGURE("许昌",B$1,$A2,,,,"亿元") ; C2 FIGURE("许昌",B$1,$A2,C$1,,,"亿元")
---
# a part of one name of the whole beside another
T:许昌市民营企业进出口及外贸总额
年份 | 外贸总额（亿元） | 民营企业（亿元）
2022 | |
> B2 TRADE("许昌",$A2,,,"亿元") ; C2 TRADE("许昌",$A2,,"民营","亿元")
---
# a part that stands in front of its whole, in no list
T:许昌市民营企业进出口
年份 | 进出口
2022 |
> B2 FIGURE("许昌",B$1,$A2,"民营")
---
# the province and a city
T:河南省及郑州市GDP
年份 | GDP（亿元）
2022 |
> missing place
---
# the province and a city EN
T:Henan and Zhengzhou exports
Year | Exports (RMB bn)
2022 |
> missing place
---
# three places
T:全国、全省、三门峡GDP增速
年份 | GDP增速
2022 |
> missing place
---
# the province and a city, which the rows are
T:河南省、郑州市GDP
 | 2022
河南 |
郑州 |
> B2 FIGURE($A2,"gdp",B$1)
> B3 FIGURE($A3,"gdp",B$1)
---
# a city of the province, in no list
T:河南郑州GDP
年份 | GDP
2022 |
> B2 FIGURE("郑州",B$1,$A2)
---
# what the rows are
T:2023年河南省城市常住人口（万人）
城市 | 2022年
郑州 |
> ask title 城市
> ask unheard
---
# quarters counted together
T:郑州季度GDP（亿元，累计）
 | 一季度 | 二季度
2022年 | |
> ask unheard
---
# dated quarters counted together EN
T:Zhengzhou quarterly GDP (RMB bn, cumulative)
Quarter | GDP
2022 Q2 |
> ask unheard
---
# months counted together
T:2021年河南外贸月度走势（累计，亿元）
 | 进出口
5月 |
> B2 FIGURE("河南",B$1,"2021M05C",,,,"亿元")
---
# without a zone
T:2023年郑州市国民经济主要指标（不含航空港区）
指标 | 总量
GDP |
> ask barred 不含
---
# without a city EN
T:Henan excl. Zhengzhou, 2023
 | 2023
GDP |
> ask barred excl
---
# a yearbook is of the year before
T:河南统计年鉴2024：各市人口
城市 | 人口
郑州 |
> ask barred 统计年鉴
> B1 under
---
# a scale EN
T:Express parcels (million)
City | 2022
Zhengzhou |
> ask barred million
---
# other ways to count
T:滚动四个季度郑州GDP
 | 2022Q2
GDP |
> ask barred 滚动四个季度
---
# a resident of another kind
T:郑州户籍城镇化率（%）
 | 2022
城镇化率 |
> ask barred 户籍
`;
