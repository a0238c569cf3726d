import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import type { NewerEdition } from '../../app/editions/newerEdition.ts';
import { joinSentences } from '../../formulas/listTexts.ts';
import { MessageFrame } from '../fault/MessageFrame.tsx';
import { usePane } from '../services/PaneContext.ts';

interface Props {
  readonly className: string;
  /** The edition that answers in the workbook. */
  readonly own: string;
  readonly newer: NewerEdition;
  readonly onSee: () => void;
  readonly onDismiss: () => void;
}

/** That there is a newer edition, or other rules, and how many of the answers in use it would change. */
export function NewerBar({ className, own, newer, onSee, onDismiss }: Props): ReactElement {
  const { words, language, numberText } = usePane();
  const { answers, id, hasOtherRules } = newer;
  const { editions } = words;
  const isUnchanged = answers?.changing === 0;
  // One line: how many of the answers in use would change stands on the button that shows them.
  const newest = id === own ? [] : [editions.newer];
  const told = hasOtherRules
    ? joinSentences(
        [
          ...newest.map((text) => `${text}${language === 'zh-CN' ? '。' : '.'}`),
          editions.otherRules,
        ],
        language,
      )
    : isUnchanged
      ? editions.newerUnchanged
      : editions.newer;
  const counted =
    answers === undefined ? editions.seeChanges : editions.seeSoMany(numberText(answers.changing));
  const label = isUnchanged ? editions.toMove : counted;
  return (
    <MessageFrame
      className={className}
      details={undefined}
      layout={hasOtherRules ? 'multiline' : 'singleline'}
      intent="info"
      text={told}
      actions={[{ label, run: onSee }]}
      close={
        <Button
          appearance="transparent"
          aria-label={words.shell.close}
          icon={<DismissRegular />}
          onClick={onDismiss}
        />
      }
    />
  );
}
