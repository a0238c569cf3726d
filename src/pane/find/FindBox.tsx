import { makeStyles, SearchBox } from '@fluentui/react-components';
import {
  useEffect,
  useImperativeHandle,
  useRef,
  type KeyboardEvent,
  type ReactElement,
  type Ref,
} from 'react';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  frame: { padding: '8px 12px 0', flexShrink: 0 },
  box: { width: '100%', maxWidth: '100%' },
});

/** What others may do with the box. */
export interface FindBoxHandle {
  /** Puts the focus into it and marks its text, so that typing replaces it. */
  readonly select: () => void;
}

interface Props {
  readonly ref: Ref<FindBoxHandle>;
  readonly text: string;
  readonly listId: string;
  readonly activeId: string | undefined;
  readonly onType: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The one box for places, indicators, breakdowns, sources and numbers. */
export function FindBox(props: Props): ReactElement {
  const { ref, text, listId, activeId, onType, onKeyDown } = props;
  const styles = useStyles();
  const { words, state } = usePane();
  const frame = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({ select: () => selectInput(frame.current) }));
  const answered = useRef(-1);
  const { searches } = state;
  useEffect(() => {
    if (answered.current === searches) return;
    answered.current = searches;
    focusInput(frame.current);
  }, [searches]);
  return (
    <div ref={frame} className={styles.frame}>
      <SearchBox
        className={styles.box}
        role="combobox"
        aria-label={words.find.box}
        aria-autocomplete="list"
        aria-expanded={activeId !== undefined}
        aria-controls={listId}
        aria-activedescendant={activeId}
        placeholder={words.find.hint}
        dismiss={text === '' ? null : { 'aria-label': words.find.clear }}
        value={text}
        onChange={(_event, { value }) => onType(value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

function focusInput(frame: HTMLElement | null): void {
  frame?.querySelector('input')?.focus();
}

function selectInput(frame: HTMLElement | null): void {
  const input = frame?.querySelector('input');
  input?.focus();
  input?.select();
}
