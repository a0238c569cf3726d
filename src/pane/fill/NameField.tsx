import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Choice } from '../../app/choice/choice.ts';
import { NarrowingBox } from '../fields/NarrowingBox.tsx';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({ field: { minWidth: 0, flex: '1 1 130px' } });

interface Props {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  readonly required?: boolean;
  readonly onChoose: (id: string) => void;
}

/** One name out of a list, beside others like it. */
export function NameField(props: Props): ReactElement {
  const { label, choices, chosen, required = false, onChoose } = props;
  const styles = useStyles();
  const { words } = usePane();
  return (
    <NarrowingBox
      className={styles.field}
      label={label}
      hint=""
      placeholder={words.fill.choose}
      required={required}
      choices={choices}
      chosen={choices.find(({ value }) => String(value) === chosen)}
      onChoose={({ value }) => onChoose(String(value))}
    />
  );
}
