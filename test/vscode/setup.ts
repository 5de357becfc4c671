// Everything that the tests in VS Code need, ahead of them, so that their times are their own.
import { ensurePrograms } from './rig/programs';
import { setUpVSCode } from './rig/setup';
import { ensureCodeOss } from './rig/web';

ensurePrograms();
setUpVSCode();
ensureCodeOss();
