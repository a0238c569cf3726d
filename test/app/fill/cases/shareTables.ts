/** Shares of which the whole is another indicator, each with what its cells ask. */
export const shareTables = `
# taxes in fiscal revenue
T:2025年各市
 | 税收占比 | 一般公共预算收入
郑州市 | |
许昌市 | |
> B2 FIGURE($A2,"tax-revenue",2025,,"share") ; C2 FIGURE($A2,C$1,2025)
> B3 FIGURE($A3,"tax-revenue",2025,,"share") ; C3 FIGURE($A3,C$1,2025)
---
# of all cities or of fiscal revenue
T:2025年各市税收
 | 金额 | 占比
郑州市 | |
> B2 FIGURE($A2,"tax-revenue",2025)
> C1 unfit
---
# a share behind taxes of several cities
T:2025年各市
 | 税收收入 | 占比 | 一般公共预算收入 | 占比
郑州市 | | | |
> B2 FIGURE($A2,B$1,2025) ; D2 FIGURE($A2,D$1,2025) ; E2 FIGURE($A2,D$1,2025,,E$1)
> C1 unfit
---
# of one city
T:2025年郑州市
指标 | 金额 | 占比
税收收入 | |
> B2 FIGURE("郑州",$A2,2025) ; C2 FIGURE("郑州",$A2,2025,,C$1)
`;
