import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Template } from '../../app/templates/template.ts';
import { templateCatalogue } from '../../app/templates/templateCatalogue.ts';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';
import { TemplateForm } from './TemplateForm.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '2px',
    padding: '8px 4px',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  open: { backgroundColor: tokens.colorNeutralBackground1Selected },
});

/** Whole sheets of live formulas, each a row that opens to its choices, its cells and the button that adds it. */
export function TemplatesSection(): ReactElement {
  const styles = useStyles();
  const { words, language } = usePane();
  const [chosen, setChosen] = useState<Template | undefined>(undefined);
  return (
    <Section title={words.book.templates}>
      <ul className={styles.list}>
        {templateCatalogue.map((template) => {
          const isOpen = template === chosen;
          return (
            <li key={template.title['en-US']} className={styles.item}>
              <Button
                appearance="subtle"
                className={mergeClasses(styles.head, isOpen && styles.open)}
                aria-expanded={isOpen}
                onClick={() => setChosen(isOpen ? undefined : template)}
              >
                <span className={styles.title}>{template.title[language]}</span>
                <span className={styles.hint}>{template.hint[language]}</span>
              </Button>
              {isOpen ? <TemplateForm template={template} /> : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
