import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { cellLines, clean, wrongTotal } from '../protocol/support/drafts';
import { Folder } from './run';

const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16LE with a mark': (text) => iconv.encode(text, 'utf-16le', { addBOM: true }),
  'UTF-16BE with a mark': (text) => iconv.encode(text, 'utf-16be', { addBOM: true }),
  'UTF-16LE': (text) => iconv.encode(text, 'utf-16le', { addBOM: false }),
  'UTF-16BE': (text) => iconv.encode(text, 'utf-16be', { addBOM: false }),
  GB18030: (text) => iconv.encode(text, 'gb18030'),
};

describe('encodings', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());

  for (const [name, encode] of Object.entries(encodings)) {
    it(`${name} is read, and written back as it was`, () => {
      // Rare characters take four bytes in GB18030 and two units in UTF-16.
      const around = `𠮷㐀€\t\r\n`;
      folder.write('a.txt', encode(cellLines));
      folder.write('b.txt', encode(around + wrongTotal));
      const { messages } = (
        JSON.parse(folder.run('check', '--format', 'json', 'a.txt').stdout) as { messages: unknown[] }[]
      )[0]!;
      assert.equal(messages.length, 4);
      const { code, stderr } = folder.run('check', '--recalculate', 'b.txt');
      assert.deepEqual([code, stderr], [0, '']);
      assert.deepEqual(folder.read('b.txt'), encode(around + clean));
    });
  }

  it('of the configuration is one of them as well', () => {
    folder.write('a.txt', wrongTotal);
    const rules = { 'total/applicant': 'info', 'year/title': 'off' };
    for (const name of ['UTF-8 with a mark', 'UTF-16LE with a mark', 'GB18030']) {
      folder.write('.xxgk-report.json', encodings[name]!(`${JSON.stringify({ rules })} // 配置`));
      const { code, stderr } = folder.run('check');
      assert.deepEqual([code, stderr], [0, ''], name);
    }
    folder.write('.xxgk-report.json', Buffer.from([0x81]));
    assert.match(folder.run('check').stderr, /^\.xxgk-report\.json 不是 UTF-8、UTF-16 或 GB18030 编码的文本\n$/);
  });

  it('does not write what it could not write back as it was', () => {
    // A blank that old editors wrote, for which there is another code today.
    const bytes = Buffer.concat([iconv.encode(wrongTotal, 'gb18030'), Buffer.from([0xa3, 0xa0])]);
    folder.write('a.txt', bytes);
    assert.equal(folder.run('check', 'a.txt').code, 1);
    const { code, stderr } = folder.run('check', '--recalculate', 'a.txt');
    assert.deepEqual([code, stderr], [2, 'a.txt 含有不能照原样写回的字符，未修改；请先转换为 UTF-8\n']);
    assert.deepEqual(folder.read('a.txt'), bytes);
  });

  it('takes no program or picture for a text', () => {
    const binaries = [
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
      Buffer.from([0xff, 0xfe, 0, 0, 0x2d, 0x4e, 0, 0]),
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00]),
      Buffer.from([0xff, 0xfe, 0x00]),
    ];
    binaries.forEach((bytes, index) => folder.write(`${index}.txt`, bytes));
    const { code, stdout, stderr } = folder.run('check', '--format', 'json');
    assert.deepEqual([code, stdout, stderr.split('\n').length], [2, '[]\n', binaries.length + 1]);
    folder.write('empty/a.txt', '');
    assert.deepEqual(folder.run('check', '--format', 'json', 'empty'), { code: 0, stdout: '[]\n', stderr: '' });
  });
});
