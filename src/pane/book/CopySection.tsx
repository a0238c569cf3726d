import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { makeCopy, previewCopy, type CopyPreview } from '../../app/handoff/makeCopy.ts';
import { usePane } from '../services/PaneContext.ts';
import { usePartStyles } from './usePartStyles.ts';

/** Makes a copy of the workbook for people without the add-in; first it is listed what the copy will not have. */
export function CopySection(): ReactElement {
  const styles = usePartStyles();
  const { words, workbook, host, context, attempt, tell, longWorks, start, numberText } = usePane();
  const { handoff } = words;
  const [preview, setPreview] = useState<CopyPreview>();
  const prepare = (): void =>
    start(async () => {
      setPreview(undefined);
      const outcome = await attempt(longWorks.run(async (long) => previewCopy(workbook, long)));
      if (outcome.ok) setPreview(outcome.value);
    });
  const make = (): void =>
    start(async () => {
      const outcome = await attempt(
        longWorks.run(async (long) =>
          makeCopy({ workbook, host }, context, handoff.copyFileName, long),
        ),
      );
      if (!outcome.ok) return;
      const { how, noted } = outcome.value;
      tell({ intent: 'success', text: handoff[how](numberText(noted)) });
    });
  return (
    <div className={styles.part}>
      <p className={styles.note}>{handoff.copyNote}</p>
      <div className={styles.actions}>
        <Button onClick={prepare}>{handoff.prepareCopy}</Button>
      </div>
      {preview === undefined ? null : (
        <>
          <p className={styles.counts} role="status">
            {handoff.copySize(numberText(preview.sheets), numberText(preview.figures))}
          </p>
          <NotCopiedList preview={preview} />
          <div className={styles.actions}>
            <Button appearance="primary" onClick={make}>
              {handoff.makeCopy}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function NotCopiedList({ preview }: { readonly preview: CopyPreview }): ReactElement {
  const styles = usePartStyles();
  const { words, numberText } = usePane();
  const { notCopied, nothingLost, notCopiedKinds } = words.handoff;
  if (preview.notCopied.length === 0) return <p className={styles.note}>{nothingLost}</p>;
  return (
    <div>
      <h3 className={styles.heading}>{notCopied}</h3>
      <ul className={styles.list}>
        {preview.notCopied.map(({ kind, sheet, count: number }) => (
          <li key={`${sheet}!${kind}`}>
            {sheet} · {notCopiedKinds[kind](numberText(number))}
          </li>
        ))}
      </ul>
    </div>
  );
}
