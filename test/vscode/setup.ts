// Everything that the tests in VS Code need, ahead of them, so that their times are their own.
import { setUpVSCode } from './rig/setup';
import { setUpWeb } from './rig/web';

setUpVSCode();
setUpWeb();
