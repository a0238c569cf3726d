import { startFirefox } from '../../support/engines/firefox.ts';
import { engineFlows } from './engineFlows.ts';

engineFlows('Firefox', startFirefox);
