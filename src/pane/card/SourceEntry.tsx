import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PrintedFigure } from '../../app/figureCard/figureCardData.ts';
import { TierBadge } from '../figure/TierBadge.tsx';
import { dateText } from '../format/dateText.ts';
import { usePane } from '../services/PaneContext.ts';
import { CopyLine } from './CopyLine.tsx';
import { FactList } from './FactList.tsx';
import { SourceAnchor } from './SourceAnchor.tsx';

const useStyles = makeStyles({
  entry: { display: 'flex', flexDirection: 'column', gap: '8px' },
  printed: {
    margin: 0,
    padding: '8px 12px',
    // Seen where the ground is not, in forced colours.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
  },
  place: {
    marginInlineStart: '8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  tier: { display: 'flex' },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** One document that prints the figure: as printed, where, by whom, and how to cite it. */
export function SourceEntry({ entry }: { readonly entry: PrintedFigure }): ReactElement {
  const styles = useStyles();
  const { words, language, numberText } = usePane();
  const { card } = words;
  const { link, notStated } = entry;
  const unknown = new Intl.ListFormat(language).format(notStated);
  return (
    <div className={styles.entry}>
      {entry.printed === '' ? null : (
        <p className={styles.printed}>
          <q>{entry.printed}</q>
          {entry.line === null ? null : (
            <span className={styles.place}>{card.line(numberText(entry.line))}</span>
          )}
        </p>
      )}
      {entry.tier === undefined ? null : (
        <div className={styles.tier}>
          <TierBadge tier={entry.tier} />
        </div>
      )}
      {entry.title === '' ? null : <p className={styles.title}>{entry.title}</p>}
      <FactList
        facts={[
          [card.publisher, entry.publisher],
          [card.author, entry.author],
          [card.published, dateText(entry.date, language)],
          [card.document, entry.document],
          [card.facts.terms, entry.terms],
          [card.facts.note, entry.note],
        ]}
      />
      {entry.dating === '' ? null : <p className={styles.quiet}>{entry.dating}</p>}
      {notStated.length === 0 ? null : <p className={styles.quiet}>{card.notStated(unknown)}</p>}
      {link === undefined ? null : (
        <div>
          <SourceAnchor link={link} />
        </div>
      )}
      <CopyLine
        label={card.copyShort}
        name={card.short}
        text={entry.short}
        told={card.copied.citation}
      />
      <CopyLine
        label={card.copyFull}
        name={card.full}
        text={entry.full}
        told={card.copied.citation}
      />
    </div>
  );
}
