import { createDataset, type Dataset } from '../../src/dataset/dataset.ts';
import { decodeEdition } from '../../src/dataset/decodeEdition.ts';
import type { Edition } from '../../src/dataset/edition.ts';

const places = `
id,nameZh,nameEn,kind,parent,aliases
CN,中国,China,country,,全国
410000,河南省,Henan,province,CN,河南|豫|全省
410100,郑州市,Zhengzhou,prefecture,410000,郑州|鄭州|zhengzhoushi|zz
410300,洛阳市,Luoyang,prefecture,410000,洛阳|洛陽|luoyangshi|ly
410800,焦作市,Jiaozuo,prefecture,410000,焦作|jiaozuoshi|jz
411000,许昌市,Xuchang,prefecture,410000,许昌|許昌|xuchangshi|xc
419001,济源市,Jiyuan,prefecture,410000,济源|濟源|济源示范区|jiyuanshi|jy
ZN-airport,郑州航空港区,Zhengzhou Airport Zone,zone,410100,航空港区|港区
GP-capitals,中部省会城市,Provincial capitals of Central China,group,CN,中部省会
`;

const indicators = `
id,nameZh,nameEn,unit,kind,growth,sumOf,aliases,group,definitionZh,definitionEn
trade,进出口,Imports and exports,亿元,flow,nominal,exports+imports,进出口总值|外贸|進出口|foreign trade|jinchukou|jck
exports,出口,Exports,亿元,flow,nominal,,出口总值|chukou|ck
imports,进口,Imports,亿元,flow,nominal,,进口总值|進口|jinkou|jk
gdp,地区生产总值,Gross domestic product,亿元,flow,real,,生产总值|GDP
services,服务业增加值,Value added of services,亿元,flow,real,,三产增加值
population,常住人口,Resident population,万人,stock,nominal,,人口
`;

const breakdowns = `
id,dimension,nameZh,nameEn,aliases,parent
general-trade,mode,一般贸易,General trade,ybmy
processing-trade,mode,加工贸易,Processing trade,jgmy
state-owned,ownership,国有企业,State-owned enterprises,国企
us,partner,美国,United States,USA
`;

const sources = `
id,publisher,author,title,published,url,kind,language,document,periodDefault,sha256,note,site,tier
dx,大象新闻,王琳,济源何以成为二哥,2026-02-13,http://www.maboss.net/1.html,mirror,zh-CN,dx.txt
hd,河南日报,,上半年郑州外贸乘势起飞,2025-08-03,https://example.cn/2,primary,zh-CN,hd.txt
jz,,姚广强,稳中有进 进中提质,2025-08-11,,mirror,zh-CN,jz.txt
xc,,王金伟|郭政媛,上半年全市进出口总值140.1亿元,,,primary,zh-CN,xc.txt
`;

/** Printed figures, with one planted disagreement (exports of 411000 in 2022) and one agreement. */
const observations = `
id,line,place,indicator,breakdown,period,measure,value,unit,printed,halfWidth,source,qualifiers,reference,terms,note,dating,locator,vintage
jy-1,16,419001,trade,,2025,level,527.7,亿元,527.7億元,0.05,dx
jy-2,66,419001,trade,,2025,rank,2,位,第二,0,dx,,410000
jy-3,16,419001,trade,,2025,gap,223.4,亿元,223.4億元,0.05,dx,,410300/trade
jy-4,78,419001,trade,processing-trade,2025,level,398.2,亿元,398.2億元,0.05,dx
jy-5,78,419001,trade,processing-trade,2025,share,75.5,%,75.5%,0.05,dx
jy-6,18,419001,population,,@2026M02,level,100,万人,不足百萬,,dx,under,,常住人口,文中未注时点,inferred
ly-1,16,410300,trade,,2025,rank,3,位,第三,0,dx,,410000
zz-1,14,410100,trade,,2025,level,6501.8,亿元,6501.8億元,0.05,dx
zz-2,14,410100,trade,,2025,share,70,%,近七成,,dx,about,410000/trade
zz-3,30,410100,trade,,2024,level,5565,亿元,5565億,0.5,dx
zz-4,6,410100,trade,,2025H1,level,2746.8,亿元,2746.8亿元,0.05,hd
zz-5,5,410100,trade,,2025H1,level,274.68,billion yuan,274.68billionyuan,0.005,hd
zz-6,6,410100,trade,,2025H1,yoy,38.7,%,38.7%,0.05,hd
zz-7,6,410100,trade,,2025H1,rank,1,位,第1位,0,hd,,GP-capitals
xc-1,4,411000,trade,,2023H1,level,140.1,亿元,140.1亿元,0.05,xc
xc-2,5,411000,trade,,2023H1,yoy,23.4,%,23.4%,0.05,xc
xc-3,6,411000,exports,,2023H1,level,122.3,亿元,122.3亿元,0.05,xc
xc-4,7,411000,exports,,2023H1,yoy,28.1,%,28.1%,0.05,xc
xc-5,19,411000,trade,general-trade,2023H1,level,89.9,亿元,89.9亿元,0.05,xc
xc-6,20,411000,trade,general-trade,2023H1,share,64.2,%,64.2%,0.05,xc
xc-7,32,411000,trade,state-owned,2023H1,level,7683,万元,7683万元,0.5,xc
xc-8,48,411000,trade,us,2023H1,level,62.8,亿元,62.8亿元,0.05,xc
xc-9,49,411000,exports,,2022,level,220.1,亿元,220.1亿元,0.05,hd
xc-10,50,411000,exports,,2022,level,231,亿元,231亿元,0.5,xc
jz-1,55,410800,trade,,2025H1,level,114.8,亿元,114.8亿元,0.05,jz
jz-2,55,410800,trade,,2025H1,yoy,6.8,%,6.8%,0.05,jz
jz-3,61,410800,gdp,,2025H1,yoy,6.3,%,6.3%,0.05,jz
jz-4,61,410800,gdp,,2025H1,yoy-rank,6,位,第6位,0,jz,,410000
jz-5,69,410800,services,,2025H1,yoy-gap,0.9,个百分点,0.9个百分点,0.05,jz,,410000/services
`;

const computed = `
id,place,indicator,period,measure,method,inputs,value,low,high,unit,breakdown,reference
c-growth,410100,trade,2025,yoy,growth,zz-1|zz-3,0.168338,0.168224,0.168452,1
c-h2,410100,trade,2025H2,level,periods,zz-1|zz-4,3755,3754.9,3755.1,亿元
c-imports,411000,imports,2023H1,level,balance,xc-1|xc-3,17.8,17.7,17.9,亿元
c-luoyang,410300,trade,2025,level,gap,jy-1|jy-3,304.3,304.2,304.4,亿元
c-share,410300,trade,2025,share,parts-share,c-luoyang|zz-1,0.0468,0.0467,0.0469,1
c-base,410100,trade,2024H1,level,implied-base-growth,zz-4|zz-6,1980.389,1979.6,1981.1,亿元
`;

const list = (text: string, separator: string): readonly string[] =>
  text.split(separator).filter((part) => part !== '');

/** How a cell is read where it is no plain text, by its column. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  aliases: (text) => list(text, '|'),
  inputs: (text) => list(text, '|'),
  sumOf: (text) => list(text, '+'),
  qualifiers: (text) => list(text === '' ? 'exact' : text, '+'),
  halfWidth: (text) => (text === '' ? null : Number(text)),
  tier: (text) => (text === '' ? 'media' : text),
  dating: (text) => (text === '' ? 'stated' : text),
  ...Object.fromEntries(['line', 'value', 'low', 'high'].map((column) => [column, Number])),
};

/** Reads lines below a header; cells left out at the end are empty. */
function records(text: string): readonly Readonly<Record<string, unknown>>[] {
  const [header = '', ...lines] = text.trim().split('\n');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(
      header.split(',').map((column, at) => {
        const cell = cells[at] ?? '';
        const read = readers[column];
        return [column, read === undefined ? cell : read(cell)];
      }),
    );
  });
}

const json: unknown = {
  id: '2026-02-28-00000000',
  format: 2,
  date: '2026-02-28',
  places: records(places),
  indicators: records(indicators),
  breakdowns: records(breakdowns),
  sources: records(sources),
  observations: records(observations),
  computed: records(computed),
  bases: [],
};

const decoded = decodeEdition(json);
if (!decoded.ok) throw new Error(`sample edition: ${JSON.stringify(decoded.issue)}`);

/** A small edition of real names and printed figures, with what follows from them by each kind of identity. */
export const sampleEdition: Edition = decoded.value;

export const sampleDataset: Dataset = createDataset(sampleEdition);
