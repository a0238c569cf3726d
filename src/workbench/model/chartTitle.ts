import { ApiObject } from '../richApi/apiObject.ts';
import type { ChartRecord } from './bookRecords.ts';
import { chartLook, kept } from './chartLook.ts';

/** `Excel.ChartTitle`: its text, of which a part may have a size and colour of its own. */
export function chartTitle(record: ChartRecord): ApiObject {
  return new ApiObject({
    type: 'ChartTitle',
    properties: { text: kept(record, 'title'), visible: kept(record, 'titleVisible') },
    methods: {
      getSubstring: (given) => {
        const part = `title.${given.integer(0)}-${given.integer(1)}`;
        return new ApiObject({
          type: 'ChartFormatString',
          links: { font: () => font(record, part) },
        });
      },
    },
    links: { format: () => titleFormat(record) },
  });
}

function titleFormat(record: ChartRecord): ApiObject {
  return new ApiObject({
    type: 'ChartTitleFormat',
    links: { font: () => font(record, 'title') },
  });
}

function font(record: ChartRecord, path: string): ApiObject {
  return new ApiObject({
    type: 'ChartFont',
    properties: {
      bold: chartLook(record, `${path}.bold`, false),
      color: chartLook(record, `${path}.color`, '#595959'),
      size: chartLook(record, `${path}.size`, 14),
    },
  });
}
