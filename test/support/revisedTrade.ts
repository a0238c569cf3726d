import { linesDataset } from './linesEdition.ts';

/** Trade of a province whose printed growth of 2017 contradicts the levels: that year opens a new base. */
export const revisedTrade = linesDataset(`
  first  410000 trade - 2015 level 4600.2亿元 source=a
  before 410000 trade - 2016 level 4714.7亿元 source=b
  met    410000 trade - 2016 yoy   2.5%       source=b
  level  410000 trade - 2017 level 5232.8亿元 source=c
  rate   410000 trade - 2017 yoy   10.9%      source=c`);
