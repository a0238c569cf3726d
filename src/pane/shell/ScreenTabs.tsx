import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../services/PaneContext.ts';
import { screens } from '../state/paneState.ts';

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    flexWrap: 'wrap',
    paddingInline: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The way between the four screens. */
export function ScreenTabs(): ReactElement {
  const styles = useStyles();
  const { words, state, dispatch } = usePane();
  return (
    <TabList
      className={styles.list}
      selectedValue={state.screen}
      aria-label={words.shell.screensLabel}
      onTabSelect={(_event, { value }) => {
        const screen = screens.find((item) => item === value);
        if (screen !== undefined) dispatch({ kind: 'go', screen });
      }}
    >
      {screens.map((screen) => (
        <Tab key={screen} id={`tab-${screen}`} value={screen} aria-controls={`screen-${screen}`}>
          {words.shell.screens[screen]}
        </Tab>
      ))}
    </TabList>
  );
}
