import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { FailureBoundary } from '../fault/FailureBoundary.tsx';
import { useUncaughtFaults } from '../fault/useUncaughtFaults.ts';
import { FindScreen } from '../find/FindScreen.tsx';
import type { LongWorks } from '../services/longWorks.ts';
import { usePane } from '../services/PaneContext.ts';
import { screens } from '../state/paneState.ts';
import { Tour } from '../tour/Tour.tsx';
import { EditionBar } from './EditionBar.tsx';
import { lazyScreens } from './lazyScreens.ts';
import { Loading } from './Loading.tsx';
import { LongWorkBar } from './LongWorkBar.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { ScreenTabs } from './ScreenTabs.tsx';
import { TopBar } from './TopBar.tsx';
import { useCommands } from './useCommands.ts';
import { useKeptFocus } from './useKeptFocus.ts';

const useStyles = makeStyles({
  shell: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    overflowX: 'hidden',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // No last line of one word.
    textWrap: 'pretty',
  },
  // In a window lower than this the whole pane scrolls.
  main: { flex: '1 0 0', minHeight: '320px', display: 'flex', flexDirection: 'column' },
  screen: {
    flex: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    ':focus-visible': { outline: 'none' },
  },
  hidden: { display: 'none' },
});

/**
 * Keeps an Escape from the host where it closed something in the pane or cancels long work: the host would move the focus into
 * the sheet.
 */
function keepEscape(event: KeyboardEvent, { current }: LongWorks): void {
  if (event.key !== 'Escape') return;
  const running = event.defaultPrevented ? undefined : current();
  running?.cancel();
  if (event.defaultPrevented || running !== undefined) event.stopPropagation();
}

/** The frame around the four screens. */
export function Shell(): ReactElement {
  const styles = useStyles();
  const { state, longWorks } = usePane();
  const frame = useRef<HTMLDivElement>(null);
  useKeptFocus(frame);
  useUncaughtFaults();
  useCommands();
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it hears what controls inside it have done with a key.
    <div ref={frame} className={styles.shell} onKeyDown={(event) => keepEscape(event, longWorks)}>
      <TopBar />
      <main className={styles.main}>
        <ScreenTabs />
        <EditionBar />
        <NoticeBar />
        <LongWorkBar />
        {state.tour ? (
          <FailureBoundary>
            <Tour />
          </FailureBoundary>
        ) : null}
        {screens.map((screen) => {
          const shown = state.screen === screen;
          // The first screen stays, so that a search is still there on return; the others follow the workbook anew.
          if (!shown && screen !== 'find') return null;
          const Screen = screen === 'find' ? FindScreen : lazyScreens[screen];
          return (
            <div
              key={screen}
              id={`screen-${screen}`}
              role="tabpanel"
              aria-labelledby={`tab-${screen}`}
              className={shown ? styles.screen : styles.hidden}
            >
              <FailureBoundary>
                <Suspense fallback={<Loading />}>
                  <Screen />
                </Suspense>
              </FailureBoundary>
            </div>
          );
        })}
      </main>
    </div>
  );
}
