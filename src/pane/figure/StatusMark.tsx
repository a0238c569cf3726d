import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Status } from '../../domain/figure.ts';
import type { Source } from '../../domain/source.ts';
import { usePane } from '../services/PaneContext.ts';
import { statusLook } from './statusLook.ts';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  icon: { fontSize: '14px' },
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  danger: { color: tokens.colorStatusDangerForeground1 },
  brand: { color: tokens.colorBrandForeground1 },
  informative: {},
  subtle: {},
});

interface Props {
  readonly status: Status;
  /** Who stands behind it, where it is printed. */
  readonly tier: Source['tier'] | undefined;
}

/** A quieter `StatusBadge` for lists and tables. */
export function StatusMark({ status, tier }: Props): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const { color, Icon } = statusLook(status, tier);
  const hue = status === 'published' ? undefined : styles[color];
  return (
    <span className={mergeClasses(styles.mark, hue)}>
      <Icon className={mergeClasses(styles.icon, styles[color])} aria-hidden />
      {words.status[status]}
    </span>
  );
}
