import { AriaLiveAnnouncer, FluentProvider } from '@fluentui/react-components';
import { useMemo, useReducer, useState, useSyncExternalStore, type ReactElement } from 'react';
import { FailureBoundary } from './fault/FailureBoundary.tsx';
import { createPane } from './services/createPane.ts';
import { createLongWorks } from './services/longWorks.ts';
import { PaneContext } from './services/PaneContext.ts';
import type { PaneServices } from './services/PaneServices.ts';
import { Shell } from './shell/Shell.tsx';
import { initialPaneState, paneReducer } from './state/paneState.ts';
import { themes } from './theme/themes.ts';
import { tourSeen } from './tour/tourMemory.ts';

/** The whole task pane in the host's theme and language. */
export function Pane({ services }: { readonly services: PaneServices }): ReactElement {
  const { host, editions } = services;
  const theme = useSyncExternalStore(host.onThemeChange, host.theme);
  const [state, dispatch] = useReducer(paneReducer, undefined, () => ({
    ...initialPaneState,
    tour: !tourSeen(),
  }));
  // A move to another edition goes on while the pane shows the new one.
  const [longWorks] = useState(createLongWorks);
  const dataset = useSyncExternalStore(editions.onChange, editions.shown);
  const base = useMemo(
    () => createPane(services, dataset, longWorks, dispatch),
    [services, dataset, longWorks],
  );
  const pane = useMemo(() => ({ ...base, state }), [base, state]);
  return (
    <FluentProvider theme={themes[theme]} lang={base.language}>
      <PaneContext value={pane}>
        <AriaLiveAnnouncer>
          <FailureBoundary>
            <Shell />
          </FailureBoundary>
        </AriaLiveAnnouncer>
      </PaneContext>
    </FluentProvider>
  );
}
