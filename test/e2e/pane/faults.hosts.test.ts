import { faultFlows } from './faultFlows.ts';

faultFlows('en-US');
