import { describe, expect, it } from 'vitest';
import { tableOutcome } from '../../support/tableOutcome.ts';

const places = (title: string, ...labels: readonly string[]): readonly string[] =>
  tableOutcome([`T:${title}`, '地区 | 金额', ...labels.map((label) => `${label} |`)].join('\n'));

describe('a district of another city than is meant', () => {
  it.each([
    ['2025年洛阳市进出口', '经开区', '航空港区', '鼓楼区'],
    ['2025年各市进出口', '洛阳市', '经开区'],
    ['2025年各市进出口', '洛阳市', 'Gulou District'],
  ])('is left alone: %s', (title, ...labels) => {
    const refused = places(title, ...labels).filter((line) => line.endsWith(' elsewhere'));
    expect(refused).toHaveLength(labels.filter((label) => label !== '洛阳市').length);
  });

  it.each([
    ['2025年进出口', '经开区'],
    ['2025年郑州市进出口', '经开区', '航空港区'],
    ['2025年洛阳市进出口', '郑州经开区', '漯河经开区', '郑州市'],
    ['2025年各市进出口', '郑州市', '经开区', '洛阳市', '航空港区'],
    ['2025年开封市进出口', '鼓楼区'],
  ])('is none where its own city is meant, or it is written with it: %s', (title, ...labels) => {
    expect(places(title, ...labels).filter((line) => line.includes('elsewhere'))).toEqual([]);
  });
});
