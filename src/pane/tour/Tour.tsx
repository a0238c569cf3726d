import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { TableCellEditRegular } from '@fluentui/react-icons/svg/table-cell-edit';
import type { ReactElement } from 'react';
import { usePane } from '../services/PaneContext.ts';
import { tourExample } from './tourExample.ts';
import { rememberTour } from './tourMemory.ts';
import { useSample } from './useSample.ts';

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
});

/** The first minute: three things to try, each one press away. */
export function Tour(): ReactElement | null {
  const styles = useStyles();
  const { words, dataset, dispatch } = usePane();
  const addSample = useSample();
  const example = tourExample(dataset);
  const close = (): void => {
    rememberTour();
    dispatch({ kind: 'tour', shown: false });
  };
  const fillSample = async (): Promise<void> => {
    if (await addSample('headers')) dispatch({ kind: 'go', screen: 'fill' });
  };
  const steps = [
    {
      text: words.tour.find(example),
      icon: <SearchRegular />,
      run: () => dispatch({ kind: 'search', text: example }),
    },
    { text: words.tour.fill, icon: <TableRegular />, run: () => void fillSample() },
    {
      text: words.tour.cell,
      icon: <TableCellEditRegular />,
      run: () => dispatch({ kind: 'go', screen: 'cell' }),
    },
  ];
  return (
    <section className={styles.tour} aria-label={words.tour.title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.tour.title}</h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={words.tour.skip}
          onClick={close}
        />
      </div>
      <ol className={styles.list}>
        {steps.map(({ text, icon, run }) => (
          <li key={text}>
            <Button appearance="transparent" className={styles.step} icon={icon} onClick={run}>
              {text}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
