import { makeStyles, tokens } from '@fluentui/react-components';

/** The looks of a preview's headers, which stay in sight, and cells. */
export const usePreviewStyles = makeStyles({
  head: {
    padding: '4px 8px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  top: { position: 'sticky', top: 0, zIndex: 1 },
  left: { position: 'sticky', left: 0 },
  corner: { zIndex: 2 },
  cell: {
    padding: '4px 8px',
    whiteSpace: 'nowrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});
