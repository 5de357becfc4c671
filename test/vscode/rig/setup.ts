// Brings VS Code and what it needs here onto this machine; costs nothing when it is there.
import { ensureChinese } from './chinese';
import { ensureCodeServer, linkSearchTool } from './codeServer';

export function setUpVSCode(): void {
  ensureCodeServer();
  linkSearchTool();
  ensureChinese();
}
