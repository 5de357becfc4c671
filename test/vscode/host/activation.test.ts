import assert from 'node:assert/strict';
import { closeAll, code, draft, extension, findings, open, report } from './files';

// Nothing here calls `activate()`: it is the documents that have to bring the extension to life.
describe('activation', () => {
  afterEach(closeAll);

  it('knows a report by its file name and checks it', async () => {
    const { document } = await open(report);
    assert.equal(document.languageId, 'xxgk-report');
    const found = await findings(document.uri, (all) => all.length > 0);
    assert.equal(extension()?.isActive, true);
    assert.ok(found.map(code).includes('total/outcome'), JSON.stringify(found));
  });

  it('finds a report in plain text and leaves its language alone', async () => {
    const { document } = await open(draft);
    await findings(document.uri, (all) => all.length > 0);
    assert.equal(document.languageId, 'plaintext');
  });
});
