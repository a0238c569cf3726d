import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import type { ReactElement, ReactNode } from 'react';
import type { FormResult } from '../../app/formulaForm/formResult.ts';
import type { FormValues } from '../../app/formulaForm/formValues.ts';
import { hostIssueMessage } from '../../app/hostIssueMessage.ts';
import { useCopy } from '../actions/useCopy.ts';
import { NearChips } from '../cell/NearChips.tsx';
import { FaultBar } from '../fault/FaultBar.tsx';
import { usePane } from '../services/PaneContext.ts';
import { KeptText } from '../text/KeptText.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px' },
  formula: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    padding: '4px 4px 4px 12px',
    borderRadius: tokens.borderRadiusMedium,
    // Seen where the ground is not, in forced colours.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  value: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  name: { color: tokens.colorNeutralForeground3, marginInlineEnd: '8px' },
});

interface Props {
  readonly result: FormResult;
  /** Hears what the form shall hold instead. */
  readonly onMend: (values: FormValues) => void;
  /** Buttons below it. */
  readonly children: ReactNode;
}

/** The formula that a form makes, and what it answers now. */
export function FormulaResult({ result, onMend, children }: Props): ReactElement {
  const styles = useStyles();
  const { words, language } = usePane();
  const copy = useCopy();
  return (
    <div className={styles.root}>
      <div className={styles.formula}>
        <code className={styles.code}>{result.formula}</code>
        <Button
          appearance="subtle"
          icon={<CopyRegular />}
          aria-label={words.card.copyFormula}
          onClick={() => copy(result.formula, words.card.copied.formula)}
        />
      </div>
      <div role="status">
        {result.ok ? (
          <>
            <span className={styles.name}>{words.card.result}</span>
            <span className={styles.value}>{result.text}</span>
          </>
        ) : result.fault !== undefined ? (
          <FaultBar
            text={hostIssueMessage({ code: 'fault', fault: result.fault }, language)}
            fault={result.fault}
          />
        ) : (
          <MessageBar intent={result.code === '#N/A' ? 'info' : 'warning'} layout="multiline">
            <MessageBarBody>
              {result.code} <KeptText text={result.message} />
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {result.ok ? null : (
        <NearChips
          chips={result.mends.map(({ values, ...mend }) => ({
            ...mend,
            onPress: () => onMend(values),
          }))}
        />
      )}
      <div className={styles.actions}>{children}</div>
    </div>
  );
}
