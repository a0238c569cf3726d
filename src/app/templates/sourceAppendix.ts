import { source } from '../../formulas/functions/source.ts';
import { status } from '../../formulas/functions/status.ts';
import { placeProfile } from '../atlas/placeProfile.ts';
import { blank, literal } from '../formulaText/formulaArgument.ts';
import { periodContent, textCell } from '../insertion/cellContents.ts';
import type { CellContent } from '../ports/block.ts';
import type { Template } from './template.ts';
import {
  callCell,
  fixedCell,
  indicatorName,
  levelCell,
  movingCell,
  placeName,
  templateSheet,
  texts,
  unitOf,
} from './templateCells.ts';
import { templateWords } from './templateWords.ts';

const head = 3;

/** Where each of a place's newest figures comes from: as printed, status, citation, date and address, each a formula. */
export const sourceAppendix: Template = {
  title: { 'zh-CN': '来源附录', 'en-US': 'Source appendix' },
  hint: {
    'zh-CN': '一个地区各指标最新数的原文数字、状态、引文、日期与网址',
    'en-US': 'A place’s latest figures as printed, with status, citation, date and address',
  },
  choices: ['place'],
  plan: (answers, context) => {
    const words = templateWords[context.language];
    const place = fixedCell(1, 1);
    const name = placeName(answers.place, context);
    const profile = placeProfile(answers.place, context);
    const figures = [
      ...(profile?.headline ?? []).flatMap(({ latest }) => latest?.figure ?? []),
      ...(profile?.groups ?? []).flatMap(({ rows }) => rows.map((row) => row.figure)),
    ].filter(({ origin }) => origin.kind === 'published');
    const rows = figures.map(({ indicator, period }, at): readonly CellContent[] => {
      const row = head + 1 + at;
      const asked = [place, movingCell(row, 0), movingCell(row, 1)] as const;
      const unit = unitOf({ indicator }, context);
      const field = (id: string): CellContent =>
        callCell(source, [...asked, blank, blank, literal(id)]);
      return [
        textCell(indicatorName(indicator, context)),
        periodContent(period),
        levelCell(asked, unit === '' ? undefined : movingCell(row, 3)),
        textCell(unit),
        field('printed'),
        callCell(status, asked),
        field('full'),
        field('date'),
        field('url'),
      ];
    });
    return templateSheet(
      [
        texts(context.language === 'zh-CN' ? `${name}来源附录` : `${name}: source appendix`),
        texts(words.place, name),
        texts(words.changeNote),
        texts(
          words.indicator,
          words.period,
          words.value,
          words.unit,
          words.printed,
          words.status,
          words.citation,
          words.published,
          words.address,
        ),
        ...rows,
      ],
      { widths: [34, 12, 14, 16, 16, 30, 60, 12, 44], headerRow: head + 1 },
      context,
    );
  },
};
