import { Badge } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Status } from '../../domain/figure.ts';
import { usePane } from '../services/PaneContext.ts';
import { statusLooks } from './statusLooks.ts';

/** How a figure stands: by a word and a sign, with a colour besides. */
export function StatusBadge({ status }: { readonly status: Status }): ReactElement {
  const { words } = usePane();
  const { color, Icon } = statusLooks[status];
  return (
    <Badge appearance="tint" color={color} size="large" icon={<Icon />}>
      {words.status[status]}
    </Badge>
  );
}
