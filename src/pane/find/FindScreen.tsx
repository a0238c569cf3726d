import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../services/PaneContext.ts';

export function FindScreen(): ReactElement {
  const { words } = usePane();
  return <Body1>{words.shell.screens.find}</Body1>;
}
