import { provinceOf } from '../../dataset/isWithin.ts';
import type { Localized } from '../../domain/language.ts';
import { withShortName } from '../../domain/name.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { ranking } from '../../formulas/functions/ranking.ts';
import { share } from '../../formulas/functions/share.ts';
import { source } from '../../formulas/functions/source.ts';
import { yoy } from '../../formulas/functions/yoy.ts';
import { buildFormula } from '../formulaText/buildFormula.ts';
import { blank, literal, type BuildableArgument } from '../formulaText/formulaArgument.ts';
import type { CellContent } from '../ports/block.ts';

/** What can stand beside a figure in a table of figures. */
export const furtherColumns = ['growth', 'share', 'rank', 'source'] as const;

export type FurtherColumn = (typeof furtherColumns)[number];

const names: Readonly<Record<FurtherColumn, Localized>> = {
  growth: { 'zh-CN': '同比', 'en-US': 'Growth' },
  share: { 'zh-CN': '占全省', 'en-US': 'Share of province' },
  rank: { 'zh-CN': '位次', 'en-US': 'Rank' },
  source: { 'zh-CN': '来源', 'en-US': 'Source' },
};

/** The header of a further column, and what its chip says. */
export function furtherColumnName(
  column: FurtherColumn,
  { language }: Pick<FunctionContext, 'language'>,
): string {
  return names[column][language];
}

/** What a figure of a row is of, as its formula says it. */
export interface RowQuestion {
  /** Id of the place, to know what it lies in. */
  readonly of: string;
  readonly place: BuildableArgument;
  readonly indicator: BuildableArgument;
  readonly period: BuildableArgument;
}

/** The cell of a further column: a formula that refers to what its row's own formula refers to. */
export function furtherCell(
  column: FurtherColumn,
  { of, place, indicator, period }: RowQuestion,
  { dataset, language }: FunctionContext,
): CellContent {
  switch (column) {
    case 'growth':
      return { kind: 'formula', formula: buildFormula(yoy, [place, indicator, period]) };
    case 'share': {
      const whole = dataset.place(provinceOf(dataset, of));
      const { nameZh = '', nameEn = '' } = whole === undefined ? {} : withShortName(whole);
      const name = literal(language === 'zh-CN' ? nameZh : nameEn);
      const formula = buildFormula(share, [place, indicator, period, blank, name]);
      return { kind: 'formula', formula };
    }
    case 'rank':
      return { kind: 'formula', formula: buildFormula(ranking, [place, indicator, period]) };
    case 'source':
      return { kind: 'formula', formula: buildFormula(source, [place, indicator, period]) };
  }
}
