import { provinceOf } from '../../dataset/isWithin.ts';
import { placeProfile } from '../atlas/placeProfile.ts';
import { planProfile } from '../atlas/planProfile.ts';
import type { FurtherColumn } from '../insertion/furtherColumns.ts';
import type { Template } from './template.ts';
import { placeName, templateSheet, texts } from './templateCells.ts';
import { templateWords } from './templateWords.ts';

/** Above the table: a title and what may be changed. */
const above = 2;

const ofPart: readonly FurtherColumn[] = ['growth', 'share', 'rank', 'source'];
/** The whole has no share in itself and no rank. */
const ofWhole: readonly FurtherColumn[] = ['growth', 'source'];

/** Everything that is known of a place: each indicator's newest figure with growth, share, rank and source. */
export const profileSheet: Template = {
  title: { 'zh-CN': '概况', 'en-US': 'Profile' },
  hint: {
    'zh-CN': '一个地区的全部指标，各取最新一期，附同比、占全省、位次与来源',
    'en-US': 'Everything about one place: latest figures with growth, share, rank and source',
  },
  choices: ['place'],
  plan: ({ place }, context) => {
    const { dataset, language } = context;
    const words = templateWords[language];
    const profile = placeProfile(place, context);
    const further = provinceOf(dataset, place) === place ? ofWhole : ofPart;
    const table =
      profile === undefined
        ? []
        : planProfile(profile, further, context, { row: above, column: 0 }).block;
    const name = placeName(place, context);
    return templateSheet(
      [
        texts(language === 'zh-CN' ? `${name}概况` : `${name}: profile`),
        texts(words.changeNote),
        ...table,
      ],
      {
        widths: [34, 12, 14, 14, ...further.map((each) => (each === 'source' ? 44 : 12))],
        headerRow: above + 1,
      },
      context,
    );
  },
};
