import {
  Button,
  Caption1,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { ArrowSortRegular } from '@fluentui/react-icons/svg/arrow-sort';
import type { Dispatch, ReactElement } from 'react';
import type { SearchSort } from '../../app/search/searchResult.ts';
import { usePane } from '../services/PaneContext.ts';
import { sorts, type FindAction } from './findState.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexShrink: 0,
    paddingInline: '16px 8px',
    minHeight: '32px',
    color: tokens.colorNeutralForeground3,
  },
  menu: { zIndex: 3 },
  sort: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly total: number;
  readonly sort: SearchSort;
  readonly dispatch: Dispatch<FindAction>;
}

/** How many were found and in which order they stand. */
export function ResultBar({ total, sort, dispatch }: Props): ReactElement {
  const styles = useStyles();
  const { words, numberText } = usePane();
  const { find } = words;
  return (
    <div className={styles.bar}>
      <Caption1 role="status">{find.count(numberText(total))}</Caption1>
      <Menu
        inline
        positioning={{ autoSize: 'height' }}
        checkedValues={{ sort: [sort] }}
        onCheckedValueChange={(_event, { checkedItems }) => {
          const chosen = sorts.find((item) => item === checkedItems[0]);
          if (chosen !== undefined) dispatch({ kind: 'sort', sort: chosen });
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            className={styles.sort}
            appearance="subtle"
            size="small"
            icon={<ArrowSortRegular />}
            aria-label={find.sortedBy(find.sorts[sort])}
          >
            {find.sorts[sort]}
          </Button>
        </MenuTrigger>
        <MenuPopover className={styles.menu}>
          <MenuList>
            {sorts.map((item) => (
              <MenuItemRadio key={item} name="sort" value={item}>
                {find.sorts[item]}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
