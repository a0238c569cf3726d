import { makeStyles, tokens } from '@fluentui/react-components';

/** Hatched: there is no figure, which is neither small nor zero. */
export const useNoData = makeStyles({
  hatched: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralStroke3} 0 1px, transparent 1px 5px)`,
    color: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { border: '1px dashed GrayText' },
  },
});
