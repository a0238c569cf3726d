import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { lazyPart } from '../fault/lazyPart.ts';
import { usePane } from '../services/PaneContext.ts';
import { FoldedSection } from '../shell/FoldedSection.tsx';
import { Section } from '../shell/Section.tsx';

const SelfTestSection = lazyPart(
  async () => (await import('./SelfTestSection.tsx')).SelfTestSection,
);

const helpPages = ['index', 'support', 'privacy', 'terms'] as const;

const useStyles = makeStyles({
  pages: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px' },
  build: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
});

/** Which release of the add-in this is. */
export function AboutSection(): ReactElement {
  const styles = useStyles();
  const { words, language, release, host, detailsOf, attempt, tell, start } = usePane();
  const copy = async (): Promise<void> => {
    const outcome = await attempt(host.copyText(detailsOf({ error: '', stack: '' })));
    if (outcome.ok) tell({ intent: 'success', text: words.book.buildCopied });
  };
  return (
    <Section title={words.book.about}>
      <div className={styles.pages}>
        {helpPages.map((page) => (
          <Link
            key={page}
            as="button"
            onClick={() => host.openLink(release.helpAddress(`${language}/${page}.html`))}
          >
            {words.book.pages[page]}
          </Link>
        ))}
      </div>
      <p className={styles.build}>{words.book.build(release.build)}</p>
      <div>
        <Button onClick={() => start(copy)}>{words.book.copyBuild}</Button>
      </div>
      <FoldedSection title={words.book.selfTest}>
        <SelfTestSection />
      </FoldedSection>
    </Section>
  );
}
