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
import { useMemo, useState, type ReactElement } from 'react';
import type { FigureCard } from '../../app/figureCard/figureCardData.ts';
import type { FormResult } from '../../app/formulaForm/formResult.ts';
import type { FurtherColumn } from '../../app/insertion/furtherColumns.ts';
import { furtherOf, planBeside, planValue } from '../../app/insertion/planFigure.ts';
import type { InsertionKind } from '../../app/insertion/planInsertion.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { joinTexts } from '../../formulas/joinTexts.ts';
import { useCopy } from '../actions/useCopy.ts';
import { useInsert } from '../actions/useInsert.ts';
import { formulaPlan } from '../builder/formulaPlan.ts';
import { FurtherChips } from '../insert/FurtherChips.tsx';
import { insertionKindsOf } from '../insert/insertionKindsOf.ts';
import { PlanAddress } from '../insert/PlanAddress.tsx';
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
  what: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '6px',
    width: '100%',
  },
  menu: { zIndex: 3 },
  pair: { display: 'flex', gap: '1px' },
  first: { borderStartEndRadius: 0, borderEndEndRadius: 0 },
  second: { minWidth: '32px', borderStartStartRadius: 0, borderEndStartRadius: 0 },
  copy: {
    minWidth: '32px',
    '@media (max-width: 359px)': { '& .fui-Button__icon': { marginInlineEnd: 0 } },
  },
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
  /** What the form makes while it is open: what is inserted then. */
  readonly form: FormResult | undefined;
  readonly onMore: (kind: InsertionKind) => void;
}

/** What can be done with the figure of a card. */
export function CardActions({ card, figure, form, onMore }: Props): ReactElement {
  const styles = useStyles();
  const { words, sheet, language, start } = usePane();
  const insert = useInsert();
  const copy = useCopy();
  const citations = citationsOf(card, language);
  const [chosen, setChosen] = useState<readonly FurtherColumn[]>([]);
  const further = form === undefined ? furtherOf(figure) : [];
  const plan = useMemo(
    () => (form === undefined ? planBeside(figure, chosen, sheet) : formulaPlan(form)),
    [form, figure, chosen, sheet],
  );
  return (
    <div className={styles.bar}>
      <div className={styles.what}>
        <FurtherChips further={further} chosen={chosen} onChoose={setChosen} />
        <PlanAddress plan={plan} />
      </div>
      <div className={styles.pair}>
        <Button
          appearance="primary"
          className={mergeClasses(styles.button, styles.first)}
          disabledFocusable={form?.ok === false}
          onClick={() => start(async () => insert(plan))}
        >
          {form === undefined ? words.insert.formula : words.card.insertThis}
        </Button>
        <MoreWays card={card} figure={figure} onMore={onMore} />
      </div>
      <Button
        className={styles.button}
        onClick={() => start(async () => insert(planValue(figure, sheet)))}
      >
        {words.insert.value}
      </Button>
      {citations === '' ? null : (
        <Button
          className={mergeClasses(styles.button, styles.copy)}
          icon={<CopyRegular />}
          aria-label={words.insert.copySource}
          onClick={() => copy(citations, words.card.copied.source)}
        >
          <span className={styles.label}>{words.insert.copySource}</span>
        </Button>
      )}
    </div>
  );
}

/** Every other way in which the figure can be inserted. */
function MoreWays({ card, figure, onMore }: Omit<Props, 'form'>): ReactElement {
  const styles = useStyles();
  const { words, dataset } = usePane();
  const kinds = useMemo(() => insertionKindsOf(card, figure, dataset), [card, figure, dataset]);
  return (
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
          {kinds.map((kind) => (
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
  );
}

function citationsOf({ citations }: FigureCard, language: Language): string {
  return joinTexts(
    citations.map(({ short }) => short),
    language,
  );
}
