import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { unpack } from '../../src/originals/containers/unpack.js';
import type { UnpackLimits } from '../../src/originals/containers/container.js';

const MEGABYTE = 2 ** 20;
/** Begins each entry of an archive's directory. */
const CENTRAL = 'PK\x01\x02';

function zip(files: Zippable): Buffer {
  return Buffer.from(zipSync(files));
}

/** "name: text", "name - why it is passed over", "name ! error". */
async function contents(bytes: Buffer, limits: Partial<UnpackLimits> = {}): Promise<string[] | undefined> {
  const items = await unpack(bytes, { fileBytes: 100 * MEGABYTE, ...limits });
  if (!items) return undefined;
  const found: string[] = [];
  for await (const item of items) {
    if ('bytes' in item) found.push(`${item.name}: ${item.bytes.toString()}`);
    else found.push('skipped' in item ? `${item.name} - ${item.skipped}` : `${item.name} ! ${item.error.code}`);
  }
  return found;
}

const text = (words: string) => strToU8(words);

describe('a ZIP archive', () => {
  test('is opened like a folder; what it passes over is named', async () => {
    const archive = zip({
      'Kế hoạch 2024/': new Uint8Array(),
      'Kế hoạch 2024/kh-1.txt': text('một'),
      'Kế hoạch 2024/~$kh-1.docx': text('khóa'),
      '__MACOSX/._kh-1.txt': text(''),
      '.DS_Store': text(''),
      'thumbs.db': text(''),
      'liên kết': [text('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }],
      'trống.txt': text(''),
    });
    expect(await contents(archive)).toEqual([
      'Kế hoạch 2024/kh-1.txt: một',
      'Kế hoạch 2024/~$kh-1.docx - lock-file',
      '__MACOSX/._kh-1.txt - system-file',
      '.DS_Store - hidden',
      'thumbs.db - system-file',
      'liên kết - special-file',
      'trống.txt: ',
    ]);
  });

  test('within others is opened too, to the third', async () => {
    const third = zip({ 'kh.txt': text('ba') });
    const second = zip({ 'ba.zip': third, 'hai.txt': text('hai') });
    expect(await contents(zip({ 'hai.zip': second }))).toEqual(['hai.zip/ba.zip/kh.txt: ba', 'hai.zip/hai.txt: hai']);
    expect(await contents(zip({ 'một.zip': zip({ 'hai.zip': second }), 'kh.txt': text('') }))).toEqual([
      'một.zip/hai.zip/ba.zip ! archive-too-deep',
      'một.zip/hai.zip/hai.txt: hai',
      'kh.txt: ',
    ]);
  });

  test.each([
    ['../../etc/passwd', '_/_/etc/passwd'],
    ['/etc/passwd', 'etc/passwd'],
    ['C:\\Windows\\kh.txt', 'C:/Windows/kh.txt'],
    ['a\nb\u202Etxt.exe', 'a\uFFFDb\uFFFDtxt.exe'],
    ['Kế hoạch.txt'.normalize('NFD'), 'Kế hoạch.txt'],
  ])('whose file is called %j shows it as %j', async (name, shown) => {
    expect(await contents(zip({ [name]: text('') }))).toEqual([`${shown}: `]);
  });

  test('tells which of its files is locked, damaged, packed strangely or too large, and gives the others', async () => {
    const archive = zip({
      'khóa.txt': text('a'),
      'hỏng.txt': [text('stored as it is'), { level: 0 }],
      'lạ.txt': text('c'),
      'lớn.txt': text('d'.repeat(2000)),
      'tốt.txt': text('e'),
    });
    const heads = [...archive.toString('latin1').matchAll(new RegExp(CENTRAL, 'gu'))].map(({ index }) => index);
    archive.writeUInt16LE(1, (heads[0] ?? 0) + 8);
    archive.writeUInt16LE(99, (heads[2] ?? 0) + 10);
    archive.write('X', archive.indexOf('stored as it is'));
    expect(await contents(archive, { fileBytes: 1000 })).toEqual([
      'khóa.txt ! file-encrypted',
      'hỏng.txt ! file-corrupt',
      'lạ.txt ! archive-method-unsupported',
      'lớn.txt ! file-too-large',
      'tốt.txt: e',
    ]);
  });

  test.each([
    ['cut off', zip({ 'kh.txt': text('a') }).subarray(0, -10), {}, 'file-corrupt'],
    ['empty', zip({}), {}, 'archive-empty'],
    ['of hidden files', zip({ '.DS_Store': text('') }), {}, 'archive-empty'],
    ['of too many files', zip({ a: text(''), b: text(''), c: text('') }), { entries: 2 }, 'archive-too-many-files'],
    ['of files too large together', zip({ a: text('aaa'), b: text('bbb') }), { unpackedBytes: 5 }, 'file-unpacks-too-large'],
    ['that is a bomb', zip({ a: new Uint8Array(64 * MEGABYTE) }), {}, 'file-unpacks-too-large'],
  ])('%s is refused before anything is unpacked', async (_, archive, limits, code) => {
    await expect(contents(archive, limits)).rejects.toMatchObject({ code, class: 'input' });
  });

  test('that says less than it unpacks to is damaged', async () => {
    const archive = zip({ 'kh.txt': text('a'.repeat(10_000)) });
    archive.writeUInt32LE(10, archive.indexOf(CENTRAL, 0, 'latin1') + 24);
    expect(await contents(archive)).toEqual(['kh.txt ! file-corrupt']);
  });

  test('shares its limits with those within it', async () => {
    const inner = zip({ b: text(''), c: text('') });
    expect(await contents(zip({ 'a.zip': inner, 'd.zip': inner }), { entries: 5 })).toEqual([
      'a.zip/b: ',
      'a.zip/c: ',
      'd.zip ! archive-too-many-files',
    ]);
  });
});

const HEAD = [
  'From: van.thu@xa.example',
  'To: phong@huyen.example',
  'Subject: =?utf-8?B?R+G7rWkga+G6vyBob+G6oWNo?=',
  'Date: Thu, 4 Jan 2024 08:15:00 +0700',
  'MIME-Version: 1.0',
];

/** Mails within mails need boundaries of their own. */
function mail(...parts: string[]): string {
  const boundary = `b${parts.join('').length}`;
  const body = parts.flatMap((part) => [`--${boundary}`, part]);
  return [...HEAD, `Content-Type: multipart/mixed; boundary=${boundary}`, '', ...body, `--${boundary}--`, ''].join('\r\n');
}

const attached = (name: string, content: string | Buffer, type = 'application/octet-stream', head = 'Content-Disposition: attachment') =>
  `Content-Type: ${type}\r\n${head}; filename*=utf-8''${encodeURIComponent(name)}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}`;
const BODY = 'Content-Type: text/plain; charset=utf-8\r\n\r\nKính gửi …';

describe('a mail', () => {
  test('gives its attachments, those of archives and of mails in it too', async () => {
    const forwarded = `Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename="chuyen.eml"\r\n\r\n${mail(BODY, attached('kh-3.txt', 'ba'))}`;
    const letter = mail(
      BODY,
      attached('Kế hoạch.txt', 'một'),
      attached('tất cả.zip', zip({ 'kh-2.txt': text('hai') })),
      forwarded,
      attached('logo.png', 'x', 'image/png', 'Content-ID: <logo>\r\nContent-Disposition: inline'),
      attached('smime.p7s', 'x', 'application/pkcs7-signature'),
    );
    expect(await contents(Buffer.from(letter))).toEqual([
      'Kế hoạch.txt: một',
      'tất cả.zip/kh-2.txt: hai',
      'chuyen.eml/kh-3.txt: ba',
      'logo.png - mail-picture',
      'smime.p7s - mail-signature',
    ]);
  });

  test('without attachments holds nothing to import', async () => {
    await expect(contents(Buffer.from(mail(BODY)))).rejects.toMatchObject({ code: 'archive-empty', data: { format: 'EML' } });
  });
});

test('a mailbox gives the attachments of each of its mails, below its subject', async () => {
  const line = 'From van.thu@xa.example Thu Jan  4 08:15:00 2024\n';
  const quoted = 'Content-Type: text/plain\r\n\r\nchép lại:\n\n>From a day in 2024\n';
  const mailbox = `${line}${mail(quoted, attached('kh-1.txt', 'một'))}\n${line}${mail(BODY, attached('kh-2.txt', 'hai'))}`;
  expect(await contents(Buffer.from(mailbox))).toEqual(['1 Gửi kế hoạch/kh-1.txt: một', '2 Gửi kế hoạch/kh-2.txt: hai']);
});

test.each([
  ['a Word document', zip({ '[Content_Types].xml': text('<Types/>'), 'word/document.xml': text('') })],
  ['an OpenDocument text', zip({ mimetype: [text('application/vnd.oasis.opendocument.text'), { level: 0 }], 'content.xml': text('') })],
  ['a Word document that was cut off', zip({ '[Content_Types].xml': text('<Types/>'), 'word/document.xml': text('a') }).subarray(0, -10)],
  ['a text', Buffer.from('KẾ HOẠCH\nFrom: a\nDate: b')],
  ['a text of head lines', Buffer.from('Số: 12/KH-UBND\n\nFrom: đầu năm')],
  [
    'a page saved by a browser',
    Buffer.from('From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x.example\r\nMIME-Version: 1.0\r\n\r\n'),
  ],
  ['a text that begins with From', Buffer.from('From 1 January 2024\nthe plan …')],
  ['nothing', Buffer.of()],
])('%s is opened by its reader', async (_, bytes) => {
  expect(await contents(bytes)).toBeUndefined();
});
