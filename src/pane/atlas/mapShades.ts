import { makeStyles, tokens } from '@fluentui/react-components';
import { brand } from '../theme/brand.ts';

/** Text on the shades of the brand, whatever the theme around the map. */
const [onLight, onDark] = ['#1b1b1b', '#ffffff'];

const plain = { backgroundColor: 'transparent' } as const;

/** The shade of each class of the map, the smallest first, in the light theme. */
export const useLightShades = makeStyles({
  1: { backgroundColor: brand[160], color: onLight },
  2: { backgroundColor: brand[140], color: onLight },
  3: { backgroundColor: brand[120], color: onLight },
  4: { backgroundColor: brand[80], color: onDark },
  5: { backgroundColor: brand[50], color: onDark },
});

/** The same on a dark ground, where more is brighter. */
export const useDarkShades = makeStyles({
  1: { backgroundColor: brand[30], color: onDark },
  2: { backgroundColor: brand[50], color: onDark },
  3: { backgroundColor: brand[80], color: onDark },
  4: { backgroundColor: brand[110], color: onLight },
  5: { backgroundColor: brand[140], color: onLight },
});

/** In a contrast theme a frame tells more, and the number stands on the ground itself. */
export const useContrastShades = makeStyles({
  1: { ...plain, border: `1px dotted ${tokens.colorNeutralForeground1}` },
  2: { ...plain, border: `1px solid ${tokens.colorNeutralForeground1}` },
  3: { ...plain, border: `2px solid ${tokens.colorNeutralForeground1}` },
  4: { ...plain, border: `3px solid ${tokens.colorNeutralForeground1}` },
  5: { ...plain, border: `4px double ${tokens.colorNeutralForeground1}` },
});
