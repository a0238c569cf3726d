import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { figureCard } from '../../../src/app/figureCard/figureCard.ts';
import type { FigureCard } from '../../../src/app/figureCard/figureCardData.ts';
import { figureVersions, type FigureVersion } from '../../../src/app/figureCard/figureVersions.ts';
import { statuses, type Figure } from '../../../src/domain/figure.ts';
import type { Language } from '../../../src/domain/language.ts';
import { CardFacts } from '../../../src/pane/card/CardFacts.tsx';
import { CardValue } from '../../../src/pane/card/CardValue.tsx';
import { FactList } from '../../../src/pane/card/FactList.tsx';
import { SourceList } from '../../../src/pane/card/SourceList.tsx';
import { StepTree } from '../../../src/pane/card/StepTree.tsx';
import { Versions } from '../../../src/pane/card/Versions.tsx';
import { statusLook } from '../../../src/pane/figure/statusLook.ts';
import { wordsOf } from '../../../src/pane/words/wordsOf.ts';
import { firstDataset } from '../../support/firstEdition.ts';
import { renderPart } from '../support/renderPane.tsx';

interface Shown {
  readonly figure: Figure;
  readonly card: FigureCard;
}

/** The first figure of the newest edition that fits, with its card. */
function cardWhere(fits: (shown: Shown) => boolean, language: Language = 'zh-CN'): Shown {
  for (const figure of firstDataset.figures) {
    const shown = { figure, card: figureCard(firstDataset, figure, language) };
    if (fits(shown)) return shown;
  }
  throw new Error('the edition has no such figure');
}

const versionsOf = ({ figure, card }: Shown): readonly FigureVersion[] =>
  figureVersions(firstDataset, figure, card, 'zh-CN');

const isComputed = ({ figure }: Shown): boolean => figure.origin.kind === 'computed';

describe('FactList', () => {
  it('leaves out what is not stated', () => {
    renderPart(
      <FactList
        facts={[
          ['a', ''],
          ['b', 'stated'],
          ['c', undefined],
        ]}
      />,
    );
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['b']);
  });

  it('is not there where nothing is stated', () => {
    renderPart(<FactList facts={[['a', '']]} />);
    expect(document.querySelector('dl')).toBeNull();
  });
});

describe('CardValue', () => {
  it('says in words that a figure is computed, beside its value', () => {
    const { card, figure } = cardWhere(isComputed, 'en-US');
    renderPart(<CardValue card={card} figure={figure} />, { language: 'en-US' });
    expect(figure.status).not.toBe('published');
    expect(screen.getByText(wordsOf('en-US').status[figure.status])).toBeDefined();
  });
});

describe('CardFacts', () => {
  it('names the method of a computed figure, and none of a published one', () => {
    const computed = cardWhere(isComputed);
    renderPart(<CardFacts card={computed.card} />);
    expect(screen.getByText(computed.card.method?.text ?? 'no method')).toBeDefined();
    const published = cardWhere((shown) => !isComputed(shown));
    expect(published.card.method).toBeUndefined();
  });
});

describe('StepTree', () => {
  it('opens every step down to what is printed', () => {
    const { card } = cardWhere((shown) => isComputed(shown) && shown.card.steps !== undefined);
    if (card.steps === undefined) throw new Error('no steps');
    renderPart(<StepTree steps={card.steps} />);
    const count = (step: typeof card.steps): number =>
      1 + step.inputs.reduce((sum, input) => sum + count(input), 0);
    expect(screen.getAllByRole('treeitem')).toHaveLength(count(card.steps));
  });
});

describe('SourceList', () => {
  it('numbers the documents where there are several, and not where there is one', () => {
    const several = cardWhere(({ card }) => card.printed.length > 1);
    renderPart(<SourceList printed={several.card.printed} />);
    expect(screen.getAllByRole('region')).toHaveLength(several.card.printed.length);
    expect(screen.getByRole('region', { name: /1/u })).toBeDefined();
  });

  it('takes no script for an address', async () => {
    const { card } = cardWhere(({ card: { printed } }) => printed.length === 1);
    const [entry] = card.printed;
    if (entry === undefined) throw new Error('no document');
    const { opened, user } = renderPart(
      <SourceList printed={[{ ...entry, title: '<img src=x onerror=alert(1)>' }]} />,
    );
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeDefined();
    for (const link of screen.queryAllByRole('link')) await user.click(link);
    expect(opened.every((address) => /^https?:/u.test(address))).toBe(true);
  });
});

describe('Versions', () => {
  it('sets every print beside the one that answers, and says why it does', async () => {
    const shown = cardWhere(({ figure }) => figure.status === 'conflict');
    const press = vi.fn();
    renderPart(
      <Versions title="来源不一致" versions={versionsOf(shown)} otherAction={() => press} />,
    );
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toHaveLength(2);
    expect(items[0]).toMatch(/^采用.*官方.*采用理由：来源级别在先/u);
    expect(items[1]).toMatch(/^另一来源.*数据网站.*没有公式能取到此数/u);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('leads to what is computed of the same', async () => {
    const shown = cardWhere(
      (each) => !isComputed(each) && versionsOf(each).some(({ role }) => role === 'computed'),
    );
    const press = vi.fn();
    const { user } = renderPart(
      <Versions title="公布与测算" versions={versionsOf(shown)} otherAction={() => press} />,
    );
    await user.click(screen.getAllByRole('button', { name: '改用此数' })[0] ?? document.body);
    expect(press).toHaveBeenCalledTimes(1);
  });
});

describe('statusLook', () => {
  it('is green for what an official source prints, and for nothing else', () => {
    for (const status of statuses) {
      const isPrinted = status === 'published' || status === 'revised';
      expect(statusLook(status, 'official').color === 'success').toBe(isPrinted);
      for (const tier of ['media', 'aggregator', undefined] as const) {
        expect(statusLook(status, tier).color).not.toBe('success');
      }
    }
  });
});
