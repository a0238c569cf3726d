import { Badge } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Status } from '../../domain/figure.ts';
import type { Source } from '../../domain/source.ts';
import { usePane } from '../services/PaneContext.ts';
import { statusLook } from './statusLook.ts';

interface Props {
  readonly status: Status;
  /** Who stands behind it, where it is printed. */
  readonly tier: Source['tier'] | undefined;
}

/** How a figure stands: by a word and a sign, with a colour besides. */
export function StatusBadge({ status, tier }: Props): ReactElement {
  const { words } = usePane();
  const { color, Icon } = statusLook(status, tier);
  return (
    <Badge appearance="tint" color={color} size="large" icon={<Icon />}>
      {words.status[status]}
    </Badge>
  );
}
