import type { FigureCounts } from '../../app/atlas/holdings.ts';
import { numberText } from '../../app/text/numberText.ts';
import type { Language } from '../../domain/language.ts';
import { plural } from './plural.ts';

const chinese = {
  map: (title: string, period: string) => `${period}${title}地图`,
  indicator: '指标',
  measure: '看什么',
  measures: { level: '数值', yoy: '同比' },
  shape: '时期类型',
  period: '时期',
  periodHas: (period: string, count: string) => `${period}：${count} 个地区有数据`,
  known: (known: string, all: string) => `${all} 个地区中 ${known} 个有数据`,
  noData: '无数据',
  scale: '同一纵轴',
  oneScale: (unit: string) =>
    `各地区同一纵轴，从 0 起${unit === '' ? '' : `；单位：${unit}`}。空心点为测算，断开处无数据。`,
  ownScales: (unit: string) =>
    `每个地区各用自己的纵轴，从 0 起${unit === '' ? '' : `；单位：${unit}`}。空心点为测算，断开处无数据。`,
  legend: '图例',
  rank: (rank: string, of: string) => `第 ${rank}/${of}`,
  standing: (rank: string) => `有数据者中第 ${rank}`,
  ranking: '排名与走势',
  data: (count: string) => `${count} 个数字`,
  dataTitle: '数据一览',
  views: { bars: '排名', map: '地图', lines: '走势' },
  viewsLabel: '看法',
  growth: (text: string) => `同比 ${text}`,
  noFigures: (name: string) => `${name}还没有收录数据`,
  near: '附近有数据的地区',
  insertChart: '插入图表',
  writeTable: (address: string) => `插入到 ${address}`,
  writesTo: (address: string) => `写入 ${address}`,
  preview: '预览要写入的单元格',
  beside: '旁边加上',
  chips: { growth: '同比', share: '占全省', rank: '位次', source: '来源' },
  ofPlace: (name: string) => `${name}的数据`,
  total: '合计',
  counts: ({ total, published, computed, printings }: FigureCounts) =>
    `${numberText(total, 'zh-CN')} 个数字：公布 ${numberText(published, 'zh-CN')} 个（原文共 ${numberText(printings, 'zh-CN')} 处，同一数字见于几份文件只算一个），测算 ${numberText(computed, 'zh-CN')} 个（同一问题只算最可靠的一个，已有公布数的附在其下、不另计）。`,
};

export type HomeWords = typeof chinese;

const english: HomeWords = {
  map: (title, period) => `Map of ${title}, ${period}`,
  indicator: 'Indicator',
  measure: 'Show',
  measures: { level: 'Value', yoy: 'Growth' },
  shape: 'Period type',
  period: 'Period',
  periodHas: (period, count) => `${period}: ${plural(count, 'place')} with data`,
  known: (known, all) => `${known} of ${plural(all, 'place')} with data`,
  noData: 'No data',
  scale: 'One scale',
  oneScale: (unit) =>
    `All places have one scale from 0${unit === '' ? '' : `, in ${unit}`}. Hollow points are computed; a break is a year without data.`,
  ownScales: (unit) =>
    `Each place has its own scale from 0${unit === '' ? '' : `, in ${unit}`}. Hollow points are computed; a break is a year without data.`,
  legend: 'Legend',
  rank: (rank, of) => `No. ${rank} of ${of}`,
  standing: (rank) => `No. ${rank} of those with data`,
  ranking: 'Ranks and trends',
  data: (count) => plural(count, 'figure'),
  dataTitle: 'Available data',
  views: { bars: 'Ranking', map: 'Map', lines: 'Trends' },
  viewsLabel: 'View',
  growth: (text) => `${text} y/y`,
  noFigures: (name) => `There are no figures for ${name} yet`,
  near: 'Nearby places with data',
  insertChart: 'Insert chart',
  writeTable: (address) => `Insert at ${address}`,
  writesTo: (address) => `to ${address}`,
  preview: 'Preview the cells',
  beside: 'Add columns',
  chips: { growth: 'Growth', share: 'Share', rank: 'Rank', source: 'Source' },
  ofPlace: (name) => `Data for ${name}`,
  total: 'Total',
  counts: ({ total, published, computed, printings }) =>
    `${plural(numberText(total, 'en-US'), 'figure')}: ${numberText(published, 'en-US')} published (printed ${numberText(printings, 'en-US')} times; a figure that several documents print counts once) and ${numberText(computed, 'en-US')} computed (the most reliable answer where no figure is published).`,
};

export const homeWords: Readonly<Record<Language, HomeWords>> = {
  'zh-CN': chinese,
  'en-US': english,
};
