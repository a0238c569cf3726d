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
import type { ReactElement } from 'react';
import type { Facet } from '../../app/search/searchResult.ts';
import { usePane } from '../services/PaneContext.ts';
import type { FacetName } from './findState.ts';

/** A longer menu is no help: typing narrows better. */
const most = 60;

const useStyles = makeStyles({
  chip: {
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    paddingInline: '9px 4px',
    '@media (max-width: 339px)': {
      paddingInline: '7px 2px',
      '& .fui-Button__icon': { marginInlineStart: 0 },
    },
  },
  // It stands inside the pane, over the list.
  menu: { maxHeight: '320px', overflowY: 'auto', zIndex: 3 },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly name: FacetName;
  readonly values: readonly Facet[];
  readonly onChoose: (id: string | undefined) => void;
}

/** The values of one condition, each with how many figures it would leave. */
export function FacetMenu({ name, values, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const { words, numberText } = usePane();
  const facet = words.find.facets[name];
  return (
    <Menu
      inline
      positioning={{ autoSize: 'height' }}
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
              secondaryContent={<span className={styles.count}>{numberText(count)}</span>}
            >
              {label}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
