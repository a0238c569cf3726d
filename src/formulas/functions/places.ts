import type { Localized } from '../../domain/language.ts';
import { normalizeName } from '../../domain/name.ts';
import { placeKinds, type PlaceKind } from '../../domain/place.ts';
import { localName } from '../localName.ts';
import { tableAnswer } from '../tableAnswer.ts';
import { unknownWord } from '../unknownWord.ts';
import { defineFunction } from './functionDefinition.ts';
import type { Parameter } from './parameter.ts';

export const placeKindNames: Readonly<Record<PlaceKind, Localized>> = {
  world: { 'zh-CN': '世界', 'en-US': 'world' },
  country: { 'zh-CN': '国家', 'en-US': 'country' },
  province: { 'zh-CN': '省', 'en-US': 'province' },
  prefecture: { 'zh-CN': '地市', 'en-US': 'prefecture' },
  county: { 'zh-CN': '县区', 'en-US': 'county' },
  zone: { 'zh-CN': '园区', 'en-US': 'zone' },
  company: { 'zh-CN': '企业', 'en-US': 'company' },
  cluster: { 'zh-CN': '产业集群', 'en-US': 'cluster' },
  project: { 'zh-CN': '项目', 'en-US': 'project' },
  group: { 'zh-CN': '组', 'en-US': 'group' },
};

const kindParameter: Parameter<'kind'> = {
  name: 'kind',
  kind: 'placeKind',
  description: {
    'zh-CN': '类别：地市、县区、园区、企业、产业集群、项目等；空为全部',
    'en-US': 'Kind: prefecture, county, zone, company, cluster, project and others; blank is all',
  },
  optional: true,
  range: false,
};

/** `PLACES([kind])`: spills the places of the edition: name, id, kind. */
export const places = defineFunction({
  id: 'PLACES',
  summary: {
    'zh-CN': '列出地区、园区、企业等：名称、代码、类别',
    'en-US': 'Lists places, zones, companies: name, id, kind',
  },
  parameters: [kindParameter],
  result: 'table',
  evaluate: (values, { dataset, language }) => {
    const kindText = values.value('kind');
    const kind = kindText === undefined ? undefined : kindOf(String(kindText));
    if (kindText !== undefined && kind === undefined) {
      return unknownWord('kind', kindText, placeKindNames);
    }
    const chosen = dataset.edition.places.filter(
      (place) => kind === undefined || place.kind === kind,
    );
    return tableAnswer(
      'kind',
      chosen.map((place) => [
        localName(place, language),
        place.id,
        placeKindNames[place.kind][language],
      ]),
    );
  },
});

function kindOf(text: string): PlaceKind | undefined {
  const name = normalizeName(text);
  return placeKinds.find(
    (kind) =>
      kind === name ||
      Object.values(placeKindNames[kind]).some((word) => normalizeName(word) === name),
  );
}
