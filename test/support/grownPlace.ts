import { linesDataset } from './linesEdition.ts';

/** Figures of a place that has another territory since 2024: growth of output does not meet its levels, that of trade does. */
export const grownPlace = linesDataset(`
  a ZN-grown gdp - 2023 level 100.0亿元
  b ZN-grown gdp - 2024 level 130.0亿元
  c ZN-grown gdp - 2024 yoy 5.0%
  d ZN-grown gdp - 2025 level 140.0亿元
  e ZN-grown trade - 2023 level 100.0亿元
  f ZN-grown trade - 2024 level 130.0亿元
  g ZN-grown trade - 2024 yoy 30.0%
  h ZN-grown cloud-rate - 2024 level 50%
  i ZN-grown gdp - 2024 rank 3位 of=410000
  j 410300 gdp - 2024 level 130.0亿元`);
