// The reports of a document as a page that needs nothing else: no script, no picture, no network.
import { renderToString } from 'preact-render-to-string';
import type { PreviewResult } from '../../server/src/lsp/protocol';
import { Article } from './article';
import articleCss from './article.css';
import exportCss from './export.css';

/** `results` are the previews of all of them, in order. */
export function htmlOf(results: readonly PreviewResult[]): string {
  const page = (
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width" />
        <title>{results.map(({ reports, report }) => reports[report]!.title).join('、')}</title>
        <style dangerouslySetInnerHTML={{ __html: articleCss + exportCss }} />
      </head>
      <body>
        {results.map(({ preview }) => (
          <Article preview={preview} />
        ))}
      </body>
    </html>
  );
  return `<!DOCTYPE html>\n${renderToString(page)}\n`;
}
