import { Uri, type Webview } from 'vscode';

/** The empty page of a preview: our own style sheet and our own script, and nothing else from anywhere. */
export function emptyPage(webview: Webview, extensionUri: Uri): string {
  const nonce = crypto.randomUUID();
  const file = (name: string): string => webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', name)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="${file('preview.css')}">
</head>
<body>
<div id="root"></div>
<script nonce="${nonce}" src="${file('preview.js')}"></script>
</body>
</html>`;
}
