import { Badge } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Source } from '../../domain/source.ts';
import { sourceTiers } from '../../formulas/citation/sourceTiers.ts';
import { usePane } from '../services/PaneContext.ts';

/** Green is for official sources only. */
const colors = { official: 'success', media: 'informative', aggregator: 'warning' } as const;

/** Who stands behind a source: a word, with a colour besides. */
export function TierBadge({ tier }: { readonly tier: Source['tier'] }): ReactElement {
  const { language } = usePane();
  const word = sourceTiers[tier][language];
  return (
    <Badge appearance="tint" color={colors[tier]} size="medium">
      {word.charAt(0).toUpperCase() + word.slice(1)}
    </Badge>
  );
}
