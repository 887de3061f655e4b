import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { KehoachError } from '../../../src/errors/kehoach-error.js';
import { readDoc } from '../../../src/readers/doc/read-doc.js';
import { readDocx } from '../../../src/readers/docx/read-docx.js';
import type { DocumentTree } from '../../../src/tree/nodes.js';

const office = (name: string) => readFileSync(`fixtures/cases/office/${name}.doc`);

/** What a reader found, but for where it stands in its file. */
function found({ children, issues }: DocumentTree): unknown {
  return { children, issues };
}

describe('a Word 97-2003 file', () => {
  test.each(['2019-ubnd-huyen', '2025-so-noi-vu'])('%s reads as its .docx', async (name) => {
    expect(found(await readDoc(office(name)))).toEqual(found(await readDocx(readFileSync(`fixtures/renditions/${name}.docx`))));
  });

  test.each([
    'outline-in-one-list',
    'rows-that-number-themselves',
    'head-of-two-rows',
    'footnote-in-a-cell',
    'letterhead-in-the-header',
    'letterhead-on-every-page',
    'running-head',
  ])('%s', async (name) => {
    expect(found(await readDoc(office(name)))).toEqual(found(await readDocx(readFileSync(`fixtures/cases/docx/${name}.docx`))));
  });

  test('in fonts of TCVN3, whose "ư" Word keeps as a soft hyphen', async () => {
    const { children } = await readDoc(readFileSync('gold/unseen-third/d-2009-ubnd-huyen/plan.doc'));
    expect(children.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))).toContain(
      '1- Nâng cao trách nhiệm của thủ trưởng các đơn vị trong quản lý tài sản công.',
    );
  });

  test('names its media type', async () => {
    expect((await readDoc(office('head-of-two-rows'))).source).toMatchObject({ mediaType: 'application/msword', textOrigin: 'digital' });
  });
});

describe('what cannot be read is named', () => {
  const changed = (change: (document: Buffer) => void) => {
    const bytes = office('head-of-two-rows');
    const sign = Buffer.from([0xec, 0xa5]); // The document stream begins with it.
    const at = bytes.indexOf(sign);
    if (at < 0) throw new Error('no document stream');
    change(bytes.subarray(at));
    return bytes;
  };

  test.each([
    ['file-encrypted', changed((document) => document.writeUInt16LE(document.readUInt16LE(0x0a) | 0x01_00, 0x0a))],
    ['file-format-unsupported', changed((document) => document.writeUInt16LE(0x68, 2))],
    ['file-corrupt', office('head-of-two-rows').subarray(0, 700)],
    ['file-corrupt', Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 no compound file', 'latin1')],
    ['file-corrupt', changed((document) => document.writeUInt32LE(0x7f_ff_ff_00, 154 + 8 * 33))],
  ])('%s', async (code, bytes) => {
    await expect(readDoc(bytes)).rejects.toMatchObject({ code });
  });

  test('cut or spoilt anywhere, a file gives a tree or says that it is damaged', async () => {
    const bytes = office('rows-that-number-themselves');
    const outcomes = new Set<string>();
    for (let at = 64; at < bytes.length; at += 61) {
      const spoilt = Buffer.from(bytes);
      spoilt.writeUInt32LE(0xff_ff_ff_f0, Math.min(at, bytes.length - 4));
      for (const version of [bytes.subarray(0, at), spoilt]) {
        outcomes.add(
          await readDoc(version).then(
            () => 'read',
            (error: unknown) => (error instanceof KehoachError ? error.class : String(error)),
          ),
        );
      }
    }
    expect([...outcomes].sort()).toEqual(['input', 'read']);
  });
});
