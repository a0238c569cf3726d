import { describe } from 'vitest';
import { goldenTable } from '../../support/goldenTable.ts';
import { newestEdition } from '../../support/newestEdition.ts';

describe('EDITION', () => {
  goldenTable([
    ['=HENAN.EDITION()', newestEdition.id],
    ['=HENAN.EDITION(1)', '#VALUE! 需要0个参数，给了1个。'],
  ]);
});
