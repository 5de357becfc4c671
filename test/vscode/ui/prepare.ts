// Once before all files: the extension is installed where each of their workbenches finds it.
import { prepareStandIn } from '../rig/executable';

export const mochaGlobalSetup = (): void => void prepareStandIn('ui');
