import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../services/PaneContext.ts';

export function CellScreen(): ReactElement {
  const { words } = usePane();
  return <Body1>{words.shell.screens.cell}</Body1>;
}
