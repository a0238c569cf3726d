import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import type { Facet } from '../../app/search/searchResult.ts';
import { usePane } from '../services/PaneContext.ts';
import type { FacetName } from './findState.ts';

/** A longer menu is no help: typing narrows better. */
const most = 60;

const useStyles = makeStyles({
  chip: { minWidth: 0, fontWeight: tokens.fontWeightRegular, paddingInline: '10px 6px' },
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
  // It stands inside the pane, over the list.
  menu: { maxHeight: '320px', overflowY: 'auto', zIndex: 3 },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly name: FacetName;
  readonly values: readonly Facet[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

/** One condition: a menu of the values that exist, or the value chosen with a way to drop it. */
export function FacetChip({ name, values, chosen, onChoose }: Props): ReactElement | null {
  const styles = useStyles();
  const { words, language } = usePane();
  const facet = words.find.facets[name];
  if (chosen !== undefined) {
    const label = values.find(({ id }) => id === chosen)?.label ?? chosen;
    return (
      <Button
        className={styles.chosen}
        size="small"
        shape="circular"
        icon={<DismissRegular />}
        iconPosition="after"
        aria-label={words.find.remove(facet, label)}
        onClick={() => onChoose(undefined)}
      >
        <span className={styles.name}>{label}</span>
      </Button>
    );
  }
  return (
    <Menu
      inline
      checkedValues={{ [name]: [] }}
      onCheckedValueChange={(_event, { checkedItems }) => onChoose(checkedItems[0])}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.chip}
          size="small"
          shape="circular"
          icon={<ChevronDownRegular />}
          iconPosition="after"
          disabledFocusable={values.length === 0}
          aria-label={words.find.narrow(facet)}
        >
          {facet}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          {values.slice(0, most).map(({ id, label, count }) => (
            <MenuItemRadio
              key={id}
              name={name}
              value={id}
              secondaryContent={
                <span className={styles.count}>
                  {new Intl.NumberFormat(language).format(count)}
                </span>
              }
            >
              {label}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
