import { createStartWork } from '../app/fault/startWork.ts';
import { faultOf } from '../domain/fault.ts';
import { ribbonToPane } from './ribbonToPane.ts';

/** Begins work outside of the pane that nobody awaits; the pane tells a fault in it, as soon as it is there. */
export const startWork = createStartWork((thrown) => {
  console.error(thrown);
  ribbonToPane.send({ kind: 'fault', fault: faultOf(thrown) });
});
