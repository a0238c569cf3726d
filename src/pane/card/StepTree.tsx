import { makeStyles, tokens, Tree, TreeItem, TreeItemLayout } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StepNode } from '../../app/figureCard/figureCardData.ts';
import { sentenceCase } from '../../app/text/sentenceCase.ts';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';
import { KeptText } from '../text/KeptText.tsx';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', paddingBlock: '4px', minWidth: 0 },
  layout: { height: 'auto', minHeight: '32px' },
  // Numbers of all steps end at the same edge, also behind the arrow of a branch.
  whole: { flexGrow: 1, minWidth: 0 },
  main: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // At the right end also where it has a line of its own.
  value: {
    marginInlineStart: 'auto',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  detail: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});

/** How a computed figure comes from printed ones, as a tree down to its sources. */
export function StepTree({ steps }: { readonly steps: StepNode }): ReactElement {
  const { words } = usePane();
  const all = branches(steps, '0');
  return (
    <Section title={words.card.steps}>
      <Tree aria-label={words.card.steps} defaultOpenItems={all}>
        <Step step={steps} path="0" />
      </Tree>
    </Section>
  );
}

function Step({ step, path }: { readonly step: StepNode; readonly path: string }): ReactElement {
  const styles = useStyles();
  const { printed } = step;
  const isLeaf = step.inputs.length === 0;
  const detail = [
    step.method?.text,
    step.interval,
    printed === undefined || printed.printed === '' ? undefined : `“${printed.printed}”`,
    printed?.short,
  ];
  return (
    <TreeItem itemType={isLeaf ? 'leaf' : 'branch'} value={path}>
      <TreeItemLayout className={styles.layout} main={{ className: styles.whole }}>
        <div className={styles.line}>
          <div className={styles.main}>
            <span>
              <KeptText text={`${step.title} ${step.period}`} />
            </span>
            <span className={styles.value}>
              <KeptText text={step.valueText} />
            </span>
          </div>
          <div className={styles.detail}>
            <KeptText
              text={sentenceCase(detail.filter((text) => text !== undefined).join(' · '))}
            />
          </div>
        </div>
      </TreeItemLayout>
      {isLeaf ? null : (
        <Tree>
          {step.inputs.map((input, index) => (
            <Step key={input.figure.id} step={input} path={`${path}.${index}`} />
          ))}
        </Tree>
      )}
    </TreeItem>
  );
}

function branches(step: StepNode, path: string): readonly string[] {
  return [path, ...step.inputs.flatMap((input, index) => branches(input, `${path}.${index}`))];
}
