import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FigureVersion } from '../../app/figureCard/figureVersions.ts';
import type { OtherUse, UsableOther } from '../../app/figureCard/otherUse.ts';
import { TierBadge } from '../figure/TierBadge.tsx';
import { dateText } from '../format/dateText.ts';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';
import { KeptText } from '../text/KeptText.tsx';
import { SourceAnchor } from './SourceAnchor.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(136px, 1fr))',
    gap: '8px',
  },
  version: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
    minWidth: 0,
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  used: { border: `1px solid ${tokens.colorBrandStroke1}` },
  role: { color: tokens.colorNeutralForeground3 },
  value: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    // Two of them stand side by side in the narrowest pane, each in one line.
    '@media (max-width: 339px)': { fontSize: tokens.fontSizeBase300 },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  by: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '6px', rowGap: '2px' },
  // Buttons of neighbours stand in one line.
  use: { marginTop: 'auto', paddingTop: '4px' },
});

interface Props {
  readonly title: string;
  readonly versions: readonly FigureVersion[];
  /** What puts a formula that answers another one where this one is, or would be; undefined where nothing can. */
  readonly otherAction: (use: UsableOther) => (() => void) | undefined;
}

/** The numbers that stand for one figure side by side: who prints each and when, in which words, why one answers, and the way to another. */
export function Versions({ title, versions, otherAction }: Props): ReactElement {
  const styles = useStyles();
  const { words, language } = usePane();
  const { card } = words;
  const reasons = [...new Set(versions.map(({ why }) => why).filter((why) => why !== ''))];
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {versions.map((version) => (
          <li
            key={version.id}
            className={mergeClasses(styles.version, version.role === 'answers' && styles.used)}
          >
            <span className={styles.role}>{card.roles[version.role]}</span>
            <span className={styles.value}>
              <KeptText text={version.valueText} />
            </span>
            <span className={styles.by}>
              {version.by}
              {version.tier === undefined ? null : <TierBadge tier={version.tier} />}
            </span>
            {[dateText(version.date, language), version.vintage]
              .filter((text) => text !== '')
              .map((text) => (
                <span key={text} className={styles.quiet}>
                  <KeptText text={text} />
                </span>
              ))}
            {version.printed === '' ? null : version.tier === undefined ? (
              <span className={styles.quiet}>
                <KeptText text={card.from(version.printed)} />
              </span>
            ) : (
              <q>{version.printed}</q>
            )}
            {version.link === undefined ? null : <SourceAnchor link={version.link} />}
            {version.role === 'answers' && reasons.length > 0 ? (
              <span>
                {card.why(new Intl.ListFormat(language, { type: 'conjunction' }).format(reasons))}
              </span>
            ) : null}
            {version.use === undefined ? null : <Use use={version.use} otherAction={otherAction} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The way to another number: a press where a formula answers it, else why none does. */
function Use({
  use,
  otherAction,
}: Pick<Props, 'otherAction'> & { readonly use: OtherUse }): ReactElement | null {
  const styles = useStyles();
  const { words } = usePane();
  if (!use.ok) return <span className={styles.quiet}>{words.card.noFormula[use.reason]}</span>;
  const press = otherAction(use);
  if (press === undefined) return null;
  return (
    <div className={styles.use}>
      <Button size="small" title={use.formula} onClick={press}>
        {words.card.useOther}
      </Button>
    </div>
  );
}
