/** Whole tables of every shape as they are printed, each with what comes of it. */
export const printedTables = `
# 1 monthly customs table
2023年许昌市进出口 | | 单位：亿元
月份 | 进出口 | 同比(%)
1-3月 | |
1-6月 | |
1-12月 | |
注：1. 本表为海关统计数 | |
> B3 #N/A, C3 #N/A, B4 140.1亿元, C4 23.4%, B5 #N/A, C5 #N/A
---
# 2 months under a year in the title, flows across
T:2023年许昌市外贸进出口情况
 | 出口 | 进口 | 总额
上半年 | | |
> B2 122.3亿元, C2 17.8亿元, D2 140.1亿元
---
# 3 league table with growth and both ranks
T:2025年1-6月各市进出口（单位：亿元）
序号 | 地区 | 总值 | 位次 | 同比(%) | 位次
1 | 郑州市 | | | |
2 | 焦作市 | | | |
 | 全省 | | | |
> C2 2,746.8亿元, D2 #N/A, E2 38.7%, F2 #N/A, C3 114.8亿元, D3 #N/A, E3 6.8%, F3 #N/A, C4 #N/A, D4 #N/A, E4 #N/A, F4 #N/A
---
# 4 yearbook page with two rows of headers
地区 | 2024年 | | 2025年 |
 | 进出口 | 出口 | 进出口 | 出口
郑州 | | | |
济源 | | | |
> B3 5,565亿元, C3 #N/A, D3 6,501.8亿元, E3 #N/A, B4 #N/A, C4 #N/A, D4 527.7亿元, E4 #N/A
---
# 5 numeric years under merged names
地区 | 进出口 | | 出口 |
 | 2024 | 2025 | 2024 | 2025
郑州市 | | | |
> B3 5,565亿元, C3 6,501.8亿元, D3 #N/A, E3 #N/A
---
# 6 quarterly GDP
T:2025年焦作市GDP
季度 | 绝对量 | 增速(%)
一季度 | |
上半年 | |
> B2 #N/A, C2 #N/A, B3 #N/A, C3 6.3%
---
# 7 budget execution
T:2025年郑州市一般公共预算收入执行情况
项目 | 预算数 | 执行数
税收收入 | |
> no table
---
# 8 bilingual
T:2025年
Region 地区 | Total trade 进出口
Zhengzhou 郑州市 |
Jiyuan 济源市 |
> B2 6,501.8亿元, B3 527.7亿元
---
# 9 bilingual in two columns
T:进出口
地区 | Region | 2024 | 2025
郑州市 | Zhengzhou | |
济源市 | Jiyuan | |
> C2 5,565亿元, D2 6,501.8亿元, C3 #N/A, D3 527.7亿元
---
# 10 transposed
进出口 | 郑州 | 济源 | 许昌
2025 | | |
2023年上半年 | | |
> B2 6,501.8亿元, C2 527.7亿元, D2 #N/A, B3 #N/A, C3 #N/A, D3 140.1亿元
---
# 11 合计 at the top, of a breakdown
T:2023年上半年许昌进出口
项目 | 金额 | 占比(%)
合计 | |
一般贸易 | |
加工贸易 | |
> B3 89.9亿元, C3 64.2%, B4 #N/A, C4 #N/A
> ask total
---
# 12 the same, answered
T:2023年上半年许昌进出口
A:total:合计:2 => whole
项目 | 金额
合计 |
一般贸易 |
加工贸易 |
> B2 140.1亿元, B3 89.9亿元, B4 #N/A
---
# 13 其中 rows
T:2023年上半年许昌市
指标 | 数值
进出口 |
其中：一般贸易 |
其中：国有企业 |
> B2 140.1亿元, B3 89.9亿元
> ask of-indicator
---
# 14 其中 below two
T:2023年上半年许昌市
指标 | 数值
进出口 |
出口 |
一般贸易 |
> B2 140.1亿元, B3 122.3亿元
> ask of-indicator
---
# 15 spacer columns
T:进出口
地区 | | 2024年 | | 2025年 |
郑州 | | | | |
 | | | | |
济源 | | | | |
> C2 5,565亿元, E2 6,501.8亿元, C4 #N/A, E4 527.7亿元
---
# 16 notes on three sides
资料来源：郑州海关 | | |
2025年进出口 | | |
地区 | 金额(亿元) | 备注 |
郑州 | | 快报 |
注：初步数 | | |
> B4 6,501.8亿元
---
# 17 two columns of labels
T:2023年上半年
地区 | 企业性质 | 进出口
许昌市 | 国有企业 |
 | 民营企业 |
> C2 0.7683亿元, C3 #N/A
---
# 18 places and indicators in two columns
地区 | 指标 | 单位 | 2023H1 | 2025
许昌市 | 进出口 | 万元 | |
 | 出口 | 亿元 | |
济源市 | 进出口 | 亿元 | |
> D2 1,401,000万元, E2 #N/A, D3 122.3亿元, E3 #N/A, D4 #N/A, E4 527.7亿元
---
# 19 places and years in two columns
地区 | 年份 | 进出口
郑州 | 2024 |
郑州 | 2025 |
> C2 5,565亿元, C3 6,501.8亿元
---
# 20 current, prior, growth
T:进出口
地区 | 2025年 | 2024年 | 同比(%)
郑州 | | |
> B2 6,501.8亿元, C2 5,565亿元, D2 16.83%
---
# 21 the same down the rows
进出口 | 郑州
2025 |
2024 |
增减额 |
增减% |
> B2 6,501.8亿元, B3 5,565亿元, B4 #N/A, B5 16.83%
---
# 43 running numbers before years
2025年河南省进出口（单位：亿元） | | |
序号 | 进出口 | 郑州市 | 济源
1 | 2024 | |
2 | 2025 | |
> C3 5,565亿元, D3 #N/A, C4 6,501.8亿元, D4 527.7亿元
`;
