import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CallInspection } from '../../app/cellInspection/inspectCell.ts';
import { hostIssueMessage } from '../../app/hostIssueMessage.ts';
import type { RangeAddress } from '../../app/ports/rangeAddress.ts';
import type { WorksheetFormula } from '../../app/ports/worksheetFormula.ts';
import { FaultBar } from '../fault/FaultBar.tsx';
import { usePane } from '../services/PaneContext.ts';
import { KeptText } from '../text/KeptText.tsx';
import { ArgumentTable } from './ArgumentTable.tsx';
import { CallAnswer } from './CallAnswer.tsx';
import { Repairs } from './Repairs.tsx';

const useStyles = makeStyles({
  call: { display: 'flex', flexDirection: 'column', gap: '12px' },
  code: {
    padding: '8px 12px',
    // Seen where the ground is not, in forced colours.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly call: CallInspection;
  readonly cell: RangeAddress;
  /** The formula with an argument of this call set. */
  readonly withArgument: (name: string, value: string) => WorksheetFormula | undefined;
}

/** One call of a formula: what it answers or why it fails, how to mend it, and how its arguments were read. */
export function CallView({ call, cell, withArgument }: Props): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const { result } = call;
  const isGap = !result.ok && result.code === '#N/A';
  return (
    <article className={styles.call}>
      <code className={styles.code}>{call.text}</code>
      {result.ok ? (
        <CallAnswer result={result} withArgument={withArgument} cell={cell} />
      ) : result.fault !== undefined ? (
        <FaultBar
          text={hostIssueMessage({ code: 'fault', fault: result.fault }, language)}
          fault={result.fault}
        />
      ) : (
        // That there is no figure is a fact and no failure.
        <MessageBar intent={isGap ? 'info' : result.intent} layout="multiline">
          <MessageBarBody>
            {result.code === '' ? null : <MessageBarTitle>{result.code}</MessageBarTitle>}
            <KeptText text={result.message} />
          </MessageBarBody>
        </MessageBar>
      )}
      <Repairs repairs={call.repairs} cell={cell} isGap={isGap} />
      <ArgumentTable call={call} />
    </article>
  );
}
