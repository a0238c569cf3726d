import type { FluentIcon } from '@fluentui/react-icons';
import { CalculatorRegular } from '@fluentui/react-icons/svg/calculator';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHintRegular } from '@fluentui/react-icons/svg/circle-hint';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { Status } from '../../domain/figure.ts';
import type { Source } from '../../domain/source.ts';

export interface StatusLook {
  readonly color: 'success' | 'informative' | 'brand' | 'warning' | 'danger' | 'subtle';
  readonly Icon: FluentIcon;
}

const statusLooks: Readonly<Record<Status, StatusLook>> = {
  published: { color: 'informative', Icon: CheckmarkCircleRegular },
  revised: { color: 'informative', Icon: CheckmarkCircleRegular },
  about: { color: 'informative', Icon: CircleHintRegular },
  computed: { color: 'brand', Icon: CalculatorRegular },
  'mixed-base': { color: 'warning', Icon: CalculatorRegular },
  'implied-base': { color: 'warning', Icon: HistoryRegular },
  conflict: { color: 'danger', Icon: WarningRegular },
  own: { color: 'informative', Icon: EditRegular },
  missing: { color: 'subtle', Icon: SubtractCircleRegular },
};

/** The sign and the colour of a status; its word always stands beside them. Green is for what an official source prints. */
export function statusLook(status: Status, tier: Source['tier'] | undefined): StatusLook {
  const look = statusLooks[status];
  const isOfficial = tier === 'official' && (status === 'published' || status === 'revised');
  return isOfficial ? { ...look, color: 'success' } : look;
}
