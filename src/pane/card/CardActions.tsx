import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import type { ReactElement } from 'react';
import type { FigureCard } from '../../app/figureCard/figureCardData.ts';
import { planFormula, planValue } from '../../app/insertion/planFigure.ts';
import type { InsertionKind } from '../../app/insertion/planInsertion.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { useCopy } from '../actions/useCopy.ts';
import { useInsert } from '../actions/useInsert.ts';
import { insertionKindsOf } from '../insert/insertionKindsOf.ts';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    flexShrink: 0,
    padding: '10px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  menu: { zIndex: 3 },
  pair: { display: 'flex', gap: '1px' },
  first: { borderStartEndRadius: 0, borderEndEndRadius: 0 },
  second: { minWidth: '32px', borderStartStartRadius: 0, borderEndStartRadius: 0 },
  copy: { minWidth: '32px' },
  // In the narrowest pane the sign of the button says enough.
  label: { '@media (max-width: 359px)': { display: 'none' } },
  button: {
    minWidth: 0,
    paddingInline: '10px',
    whiteSpace: 'nowrap',
    '@media (max-width: 359px)': { paddingInline: '6px' },
  },
});

interface Props {
  readonly card: FigureCard;
  readonly figure: Figure;
  readonly onMore: (kind: InsertionKind) => void;
}

/** What can be done with the figure of a card. */
export function CardActions({ card, figure, onMore }: Props): ReactElement {
  const styles = useStyles();
  const { words, context, language, start } = usePane();
  const insert = useInsert();
  const copy = useCopy();
  const citations = citationsOf(card, language);
  return (
    <div className={styles.bar}>
      <div className={styles.pair}>
        <Button
          appearance="primary"
          className={mergeClasses(styles.button, styles.first)}
          onClick={() => start(async () => insert(planFormula(figure, context)))}
        >
          {words.insert.formula}
        </Button>
        <Menu inline positioning={{ position: 'above', align: 'end', autoSize: 'height' }}>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton
              appearance="primary"
              className={styles.second}
              aria-label={words.insert.more}
              menuIcon={<ChevronUpRegular />}
            />
          </MenuTrigger>
          <MenuPopover className={styles.menu}>
            <MenuList>
              {insertionKindsOf(card).map((kind) => (
                <MenuItem
                  key={kind}
                  subText={words.insert.kindHints[kind]}
                  onClick={() => onMore(kind)}
                >
                  {words.insert.kinds[kind]}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      <Button
        className={styles.button}
        onClick={() => start(async () => insert(planValue(figure, context)))}
      >
        {words.insert.value}
      </Button>
      {citations === '' ? null : (
        <Button
          className={mergeClasses(styles.button, styles.copy)}
          icon={<CopyRegular />}
          aria-label={words.insert.copySource}
          onClick={() => copy(citations)}
        >
          <span className={styles.label}>{words.insert.copySource}</span>
        </Button>
      )}
    </div>
  );
}

function citationsOf({ citations }: FigureCard, language: Language): string {
  return citations.map(({ short }) => short).join(language === 'zh-CN' ? ';' : '; ');
}
