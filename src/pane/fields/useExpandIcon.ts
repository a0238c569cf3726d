import { makeStyles, type ComboboxProps } from '@fluentui/react-components';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  icon: { minWidth: '24px', minHeight: '24px', alignItems: 'center', justifyContent: 'center' },
});

/** The button that opens the list of a box, in the language of the pane and large enough to be touched. */
export function useExpandIcon(): NonNullable<ComboboxProps['expandIcon']> {
  const styles = useStyles();
  const { words } = usePane();
  return { className: styles.icon, 'aria-label': words.shell.open };
}
