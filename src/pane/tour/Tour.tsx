import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { TableCellEditRegular } from '@fluentui/react-icons/svg/table-cell-edit';
import { useMemo, type ReactElement } from 'react';
import { usePane } from '../services/PaneContext.ts';
import { tourExample } from './tourExample.ts';
import { rememberTour } from './tourMemory.ts';
import { tourSteps, useTourSteps } from './useTourSteps.ts';

const useStyles = makeStyles({
  tour: {
    flexShrink: 0,
    margin: '8px 12px 0',
    padding: '8px 8px 8px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    width: '100%',
    justifyContent: 'flex-start',
    paddingInline: '4px',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden' },
});

const icons = { find: SearchRegular, fill: TableRegular, cell: TableCellEditRegular };

/** The first minute: three things to try, each one press away; done or skipped, it never comes back by itself. */
export function Tour(): ReactElement | null {
  const styles = useStyles();
  const { words, dataset, dispatch, state, start } = usePane();
  const example = useMemo(() => tourExample(dataset), [dataset]);
  const { done, isOver, run } = useTourSteps(example);
  // Beside other screens and the card there is room for the next step only.
  const isWhole = state.screen === 'find' && state.pages.length === 0;
  const next = tourSteps.find((step) => !done.has(step));
  const steps = isWhole ? tourSteps : next === undefined ? [] : [next];
  const texts = { ...words.tour, find: words.tour.find(example) };
  const close = (): void => {
    rememberTour();
    dispatch({ kind: 'tour', shown: false });
  };
  return (
    <section className={styles.tour} aria-label={words.tour.title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{isOver ? words.tour.over : words.tour.title}</h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={isOver ? words.shell.close : words.tour.skip}
          title={isOver ? words.shell.close : words.tour.skip}
          onClick={close}
        />
      </div>
      <ol className={styles.list}>
        {steps.map((step) => {
          const Icon = done.has(step) ? CheckmarkCircleRegular : icons[step];
          return (
            <li key={step}>
              <Button
                appearance="transparent"
                className={styles.step}
                icon={<Icon />}
                onClick={() => start(async () => run(step))}
              >
                {texts[step]}
                {done.has(step) ? <span className={styles.unseen}>{words.tour.done}</span> : null}
              </Button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
