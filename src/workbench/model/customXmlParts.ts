import { invalidArgument, itemNotFound } from '../richApi/apiError.ts';
import { ApiObject } from '../richApi/apiObject.ts';
import type { CustomXmlRecord } from './bookRecords.ts';
import { fixed, itemMethods, type ExcelModel } from './excelModel.ts';

const rootElement =
  /^\s*(?:<\?xml[^>]*\?>\s*)?<(?:(?<prefix>[\w.-]+):)?[\w.-]+(?<attributes>[^>]*)>/u;

/** The namespace of the root element; null for a text that is no XML element. */
function namespaceOf(xml: string): string | null {
  const root = rootElement.exec(xml)?.groups;
  if (root === undefined || !xml.trimEnd().endsWith('>')) return null;
  const name = root['prefix'] === undefined ? 'xmlns' : `xmlns:${root['prefix']}`;
  const declared = new RegExp(`${name}\\s*=\\s*["']([^"']*)["']`, 'u').exec(
    root['attributes'] ?? '',
  );
  return declared?.[1] ?? '';
}

function partObject(model: ExcelModel, record: CustomXmlRecord): ApiObject {
  return new ApiObject({
    type: 'CustomXmlPart',
    properties: {
      id: fixed(record.id),
      namespaceUri: { get: () => namespaceOf(record.xml) ?? '' },
    },
    identity: () => ({ Id: record.id }),
    methods: {
      getXml: () => record.xml,
      setXml: (given) => {
        const xml = given.text(0);
        if (namespaceOf(xml) === null) throw invalidArgument();
        record.xml = xml;
      },
      delete: () => {
        const parts = model.records().customXmlParts;
        parts.splice(parts.indexOf(record), 1);
      },
    },
  });
}

/** `Excel.CustomXmlPartCollection`, saved with the workbook. */
export function customXmlPartsObject(model: ExcelModel): ApiObject {
  const collection = (type: string, records: () => readonly CustomXmlRecord[]): ApiObject => {
    const items = (): ApiObject[] => records().map((record) => partObject(model, record));
    const find = (key: string): ApiObject | null => {
      const record = records().find(({ id }) => id === key);
      return record === undefined ? null : partObject(model, record);
    };
    const { getItem, getItemOrNullObject, getCount } = itemMethods(items, find, itemNotFound);
    const only = (): ApiObject | null => (records().length === 1 ? (items()[0] ?? null) : null);
    return new ApiObject({
      type,
      items,
      methods: {
        ...(getItem === undefined ? {} : { getItem }),
        ...(getItemOrNullObject === undefined ? {} : { getItemOrNullObject }),
        ...(getCount === undefined ? {} : { getCount }),
        ...(type === 'CustomXmlPartCollection' ? whole() : { getOnlyItemOrNullObject: only }),
      },
    });
  };
  const whole = (): NonNullable<ConstructorParameters<typeof ApiObject>[0]['methods']> => ({
    add: (given) => {
      const records = model.records();
      const xml = given.text(0);
      if (namespaceOf(xml) === null) throw invalidArgument();
      const record = { id: `{xml-${records.nextNumber}}`, xml };
      records.nextNumber += 1;
      records.customXmlParts.push(record);
      return partObject(model, record);
    },
    getByNamespace: (given) => {
      const namespace = given.text(0);
      return collection('CustomXmlPartScopedCollection', () =>
        model.records().customXmlParts.filter(({ xml }) => namespaceOf(xml) === namespace),
      );
    },
  });
  return collection('CustomXmlPartCollection', () => model.records().customXmlParts);
}
