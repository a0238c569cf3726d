import { Tab, TabList } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../services/PaneContext.ts';

const views = ['bars', 'map', 'lines'] as const;
export type View = (typeof views)[number];

interface Props {
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** The views of an indicator over all places. */
export function ViewTabs({ view, onView }: Props): ReactElement {
  const { words } = usePane();
  return (
    <TabList
      size="small"
      selectedValue={view}
      aria-label={words.home.viewsLabel}
      onTabSelect={(_event, { value }) => onView(views.find((each) => each === value) ?? 'bars')}
    >
      {views.map((each) => (
        <Tab key={each} value={each}>
          {words.home.views[each]}
        </Tab>
      ))}
    </TabList>
  );
}
