import { Combobox, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Choice } from '../../app/choice/choice.ts';
import { usePane } from '../services/PaneContext.ts';
import { useExpandIcon } from './useExpandIcon.ts';
import { useNarrowing } from './useNarrowing.ts';

const useStyles = makeStyles({
  combobox: { minWidth: 0, width: '100%' },
  input: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  listbox: { maxHeight: '260px' },
  // It is to be read, though not to be chosen.
  none: { color: tokens.colorNeutralForeground3 },
  detail: {
    marginInlineStart: 'auto',
    paddingInlineStart: '8px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly className: string;
  readonly label: string;
  /** What the label leaves unsaid; may be empty. */
  readonly hint: string;
  readonly placeholder: string;
  readonly required: boolean;
  readonly choices: readonly Choice[];
  readonly chosen: Choice | undefined;
  /** What was typed before and is none of the choices. */
  readonly text?: string;
  /** Takes a text that is none of the choices as it is typed; blank where it is cleared. Absent, only a choice is taken. */
  readonly onText?: (text: string) => void;
  readonly onChoose: (choice: Choice) => void;
}

/** One value out of a list that typing narrows, in any spelling. */
export function NarrowingBox(props: Props): ReactElement {
  const { className, label, hint, placeholder, required, choices, chosen, text = '' } = props;
  const styles = useStyles();
  const expandIcon = useExpandIcon();
  const { words } = usePane();
  const isFree = props.onText !== undefined;
  const { typed, type, shown, choose, settle } = useNarrowing(choices, props.onChoose, (given) =>
    props.onText?.(given),
  );
  return (
    <Field className={className} label={label} hint={hint} required={required}>
      <Combobox
        inlinePopup
        expandIcon={expandIcon}
        className={styles.combobox}
        input={{ className: styles.input }}
        listbox={{ className: styles.listbox }}
        freeform={isFree}
        clearable={isFree && !required}
        // What is typed freely stands, unless arrows lead to an option.
        disableAutoFocus={isFree}
        placeholder={placeholder}
        value={typed ?? chosen?.label ?? text}
        selectedOptions={chosen === undefined ? [] : [String(chosen.value)]}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={({ key, currentTarget }) => {
          const isActive = currentTarget.getAttribute('aria-activedescendant') !== null;
          if (key === 'Enter' && isFree && !isActive) settle();
          if (key === 'Escape' && !isFree) type(undefined);
        }}
        onOptionSelect={(event, { optionValue }) => {
          // Typing what is no option takes the option back; only the button that clears means a blank.
          if (optionValue !== undefined || event.type === 'click') choose(optionValue);
        }}
      >
        {shown.map((choice) => optionOf(choice, isFree, styles.detail))}
        {shown.length > 0 ? null : (
          <Option disabled value="" text="" className={styles.none}>
            {words.shell.noMatch}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

/** Fluent finds options by their children, so that this is no component. A free text is no option that begins with it. */
function optionOf({ value, label, detail }: Choice, isFree: boolean, look: string): ReactElement {
  return (
    <Option key={String(value)} value={String(value)} text={isFree ? '' : label}>
      {label}
      {detail === '' ? null : <span className={look}>{detail}</span>}
    </Option>
  );
}
