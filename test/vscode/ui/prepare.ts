// Once before all files, which run two at a time: the extension is installed where each of their workbenches finds it.
import { prepareStandIn } from '../rig/executable';

export const mochaGlobalSetup = (): void => void prepareStandIn('ui');
