import { startWebKit } from '../../support/engines/webKit.ts';
import { engineFlows } from './engineFlows.ts';

engineFlows('Safari\u2019s engine', startWebKit);
