import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { docxEntries, docxFile, zipFile } from '../../../scripts/fixtures/docx-file.js';
import { packageRoot } from '../../../src/config/package.js';
import { openArchive } from '../../../src/readers/docx/package/open-archive.js';
import { readDocx } from '../../../src/readers/docx/read-docx.js';
import { li, list, lvl, p } from './read-parts.js';

const parts = { body: li('Một', 1), numbering: list(1, [lvl(0, 'decimal', '%1.')]) };
const entries = docxEntries(parts);

type Entries = Record<string, string | Uint8Array>;

async function texts(bytes: Uint8Array): Promise<unknown[]> {
  const { children } = await readDocx(bytes);
  return children.map((block) => ('text' in block ? block.text : block.type));
}

/** The entries with a change made to each name and text. */
function rewritten(rename: (name: string) => string, edit: (text: string) => string = (text) => text): Entries {
  return Object.fromEntries(Object.entries(entries).map(([name, text]) => [rename(name), edit(text)]));
}

function without(...names: string[]): Entries {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !names.includes(name)));
}

const same = (name: string) => name;
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

describe('packages are read as the standard allows', () => {
  test.each<[string, Entries]>([
    ['as Word writes them', entries],
    [
      'strict namespaces',
      rewritten(same, (text) =>
        text
          .replaceAll('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main')
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ),
    ],
    [
      'other prefixes',
      rewritten(same, (text) =>
        text
          .replaceAll('xmlns:w=', 'xmlns:ns0=')
          .replaceAll(/(<\/?)w:/gu, '$1ns0:')
          .replaceAll(' w:', ' ns0:'),
      ),
    ],
    [
      'a default namespace',
      {
        ...entries,
        'word/document.xml': `<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><pPr><numPr><numId w:val="1"/></numPr></pPr><r><t>Một</t></r></p></body></document>`,
      },
    ],
    [
      'other names of parts',
      rewritten(
        (name) =>
          name
            .replace('word/document.xml', 'noi-dung/van ban.xml')
            .replace('_rels/document.xml.rels', '_rels/van ban.xml.rels')
            .replace('word/_rels', 'noi-dung/_rels')
            .replace('word/numbering', 'noi-dung/numbering'),
        (text) => text.replaceAll('word/document.xml', 'noi-dung/van%20ban.xml'),
      ),
    ],
    [
      'absolute targets',
      rewritten(same, (text) =>
        text.replaceAll('Target="word/', 'Target="/word/').replaceAll('Target="numbering', 'Target="/word/numbering'),
      ),
    ],
    ['targets through the parent', rewritten(same, (text) => text.replaceAll('Target="numbering', 'Target="../word/numbering'))],
    ['backslashes in names', rewritten((name) => name.replaceAll('/', '\\'))],
    ['names in other case', rewritten((name) => name.replace('word/', 'Word/').replace('numbering', 'Numbering'))],
    ['no relationships of the package', without('_rels/.rels')],
    ['UTF-16', { ...entries, 'word/document.xml': utf16(entries['word/document.xml'] ?? '') }],
    [
      'a byte order mark and a declaration',
      rewritten(same, (text) => `\uFEFF<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${text}`),
    ],
    ['a document type', { ...entries, 'word/document.xml': `<!DOCTYPE w:document [<!ENTITY a "aaaa">]>${entries['word/document.xml']}` }],
  ])('%s', async (_, files) => {
    expect(await texts(zipFile(files))).toEqual(['1. Một']);
  });

  test('without styles, numbering or relationships of the document', async () => {
    expect(await texts(zipFile(without('word/_rels/document.xml.rels', 'word/numbering.xml')))).toEqual(['Một']);
  });

  test.each([
    ['wordprocessingml.document.main+xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['wordprocessingml.template.main+xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.template'],
    ['ms-word.document.macroEnabled.main+xml', 'application/vnd.ms-word.document.macroEnabled.12'],
    ['ms-word.template.macroEnabledTemplate.main+xml', 'application/vnd.ms-word.template.macroEnabled.12'],
  ])('%s is told as its media type', async (type, mediaType) => {
    const full = type.startsWith('ms-') ? `application/vnd.${type}` : `application/vnd.openxmlformats-officedocument.${type}`;
    const bytes = zipFile(rewritten(same, (text) => text.replace(/application\/[\w.-]+wordprocessingml\.document\.main\+xml/u, full)));
    expect((await readDocx(bytes)).source).toEqual({ mediaType, byteSize: bytes.length, textOrigin: 'digital' });
  });
});

describe('what cannot be read says why', () => {
  const whole = docxFile(parts);
  const compound = (stream: string) =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);
  const picture = '<w:p><w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r></w:p>';
  const bomb = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(99)}"><!ENTITY b "${'&a;'.repeat(99)}">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;
  const deep = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:sdt>'.repeat(100_000)}`;

  test.each<[string, Uint8Array, string]>([
    ['plain text', Buffer.from('Kế hoạch'), 'file-not-docx'],
    ['nothing', new Uint8Array(), 'file-not-docx'],
    ['a ZIP of other things', zipFile({ 'a.txt': 'a' }), 'file-not-docx'],
    ['an office file that is no document', zipFile({ ...entries, 'word/document.xml': '<workbook/>' }), 'file-not-docx'],
    ['an encrypted document', compound('EncryptedPackage'), 'file-encrypted'],
    ['a legacy document', compound('WordDocument'), 'file-not-docx'],
    ['a ZIP that was cut off', whole.subarray(0, whole.length - 40), 'file-corrupt'],
    ['a ZIP with damaged content', damaged(whole), 'file-corrupt'],
    ['XML that is not well formed', zipFile({ ...entries, 'word/document.xml': '<w:document><w:body>' }), 'file-corrupt'],
    ['styles that are not', zipFile({ ...entries, 'word/numbering.xml': '<w:numbering' }), 'file-corrupt'],
    ['entities that expand', zipFile({ ...entries, 'word/document.xml': bomb }), 'file-corrupt'],
    ['elements nested without end', zipFile({ ...entries, 'word/document.xml': deep }), 'file-corrupt'],
    ['a package that lost its numbering', zipFile(without('word/numbering.xml')), 'file-corrupt'],
    ['a package without its document', zipFile(without('word/document.xml')), 'document-part-missing'],
    ['a document without text', docxFile({ body: '<w:p/><w:sectPr/>' }), 'file-empty'],
    ['a document of pictures', docxFile({ body: picture }), 'file-is-image'],
  ])('%s', async (_, bytes, code) => {
    await expect(readDocx(bytes)).rejects.toMatchObject({ code, class: 'input' });
  });

  /** Another byte where the packed text of the document is. */
  function damaged(bytes: Uint8Array): Uint8Array {
    const copy = Buffer.from(bytes);
    const at = copy.indexOf('word/document.xml') + 'word/document.xml'.length;
    return copy.fill(0xff, at, at + 20);
  }
});

describe('sizes', () => {
  const blank = ' '.repeat(1_000_000);

  test('an entry is refused before it is unpacked; others can still be read', () => {
    const archive = openArchive(zipFile({ big: blank, small: 'a' }), 500_000);
    expect(() => archive.read('big')).toThrow(expect.objectContaining({ code: 'file-unpacks-too-large' }));
    expect(archive.read('small')).toHaveLength(1);
  });

  test('the sizes of what is read add up', () => {
    const archive = openArchive(zipFile({ one: blank, two: blank }), 1_500_000);
    expect(archive.read('one')).toHaveLength(1_000_000);
    expect(() => archive.read('two')).toThrow(expect.objectContaining({ code: 'file-unpacks-too-large' }));
  });

  test('an entry that lies about its size is refused', () => {
    const bytes = Buffer.from(zipFile({ big: blank }));
    bytes.writeUInt32LE(100, bytes.indexOf('PK\u0001\u0002') + 24);
    expect(() => openArchive(bytes, 500_000).read('big')).toThrow(expect.objectContaining({ code: 'file-corrupt' }));
  });

  test('an entry whose text was changed is refused, though it unpacks', () => {
    const bytes = Buffer.from(zipSync({ plain: [Buffer.from('ngày 15'), { level: 0 }] }));
    bytes.write('ngày 16', bytes.indexOf('ngày 15'));
    expect(() => openArchive(bytes).read('plain')).toThrow(expect.objectContaining({ code: 'file-corrupt' }));
  });

  test('a second entry of the same name is not unpacked with the first', () => {
    const bytes = Buffer.from(zipFile({ aa: 'x', ab: blank }));
    for (let at = bytes.indexOf('ab'); at >= 0; at = bytes.indexOf('ab', at)) bytes.write('aa', at);
    expect(openArchive(bytes, 500_000).read('aa')).toHaveLength(1);
  });
});

test('names of entries are never paths', async () => {
  const bytes = zipFile({ ...entries, '../../../tmp/kehoach-escape': 'x', '/etc/kehoach-escape': 'x' });
  expect(await texts(bytes)).toEqual(['1. Một']);
  expect(() => readFileSync(join(packageRoot, '../../../tmp/kehoach-escape'))).toThrow('ENOENT');
});

test('the same bytes give the same tree', async () => {
  const bytes = docxFile({ body: p('Một') + p('Hai') });
  expect(await readDocx(bytes)).toEqual(await readDocx(bytes));
});
