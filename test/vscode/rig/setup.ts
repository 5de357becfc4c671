// Brings everything that the tests in VS Code need onto this machine; costs nothing when it is there.
import { ensureChinese } from './chinese';
import { ensureCodeServer } from './codeServer';
import { ensurePrograms } from './programs';

ensurePrograms();
ensureCodeServer();
ensureChinese();
