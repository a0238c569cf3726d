import type { BrandVariants } from '@fluentui/react-components';

/** The teal of the add-in's icon, from its darkest to its lightest shade. */
export const brand: BrandVariants = {
  10: '#011a19',
  20: '#042826',
  30: '#053634',
  40: '#074541',
  50: '#09514d',
  60: '#0b5c58',
  70: '#0c6964',
  80: '#0e7670',
  90: '#2a857f',
  100: '#43958f',
  110: '#5ba59f',
  120: '#74b5b0',
  130: '#8dc5c1',
  140: '#a7d5d2',
  150: '#c3e5e2',
  160: '#e0f4f2',
};
