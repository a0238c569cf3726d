import { describe } from 'vitest';
import { firstEdition } from '../../support/firstEdition.ts';
import { goldenTable } from '../../support/goldenTable.ts';

describe('EDITION', () => {
  goldenTable([
    ['=HENAN.EDITION()', firstEdition.id],
    ['=HENAN.EDITION(1)', '#VALUE! 需要0个参数，给了1个。'],
  ]);
});
