import assert from 'node:assert/strict';
import { createConfiguration } from '../../../server/src/lsp/configuration';
import { OpenDocument } from '../../../server/src/lsp/documents';
import type { Session } from '../../../server/src/lsp/session';

describe('settings that a client answers', () => {
  it('are the last ones, whichever of two readings of the configuration files ends first', async () => {
    const answers = [{ codeLens: true }, { codeLens: false }];
    const readings: (() => void)[] = [];
    const configuration = createConfiguration({
      client: { answersConfiguration: true },
      connection: { workspace: { getConfiguration: async () => Promise.resolve([answers.shift()]) } },
      documents: new Map(),
      files: {
        refreshConfigs: () => new Promise<void>((resolve) => readings.push(resolve)),
        configText: () => undefined,
      },
      log: { warn: assert.fail },
    } as unknown as Session);
    const item = { uri: 'vfs:///年报.txt', languageId: 'plaintext', version: 1, text: '' };
    const document = new OpenDocument(item, configuration.likely(item.uri));
    const older = configuration.applyTo([document]);
    const newer = configuration.applyTo([document]);
    const [endOlder, endNewer] = readings;
    endNewer!();
    await newer;
    endOlder!();
    await older;
    assert.equal(document.settings.codeLens, false);
  });
});
