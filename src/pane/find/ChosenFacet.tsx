import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import { usePane } from '../services/PaneContext.ts';
import type { FacetName } from './findState.ts';

const useStyles = makeStyles({
  chosen: {
    minWidth: 0,
    maxWidth: '180px',
    paddingInline: '10px 6px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface Props {
  readonly name: FacetName;
  readonly label: string;
  readonly onDrop: () => void;
}

/** A condition that is set, with the way to drop it. */
export function ChosenFacet({ name, label, onDrop }: Props): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <Button
      className={styles.chosen}
      size="small"
      shape="circular"
      icon={<DismissRegular />}
      iconPosition="after"
      aria-label={words.find.remove(words.find.facets[name], label)}
      onClick={onDrop}
    >
      <span className={styles.name}>{label}</span>
    </Button>
  );
}
