import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { detectLegacyEncoding } from '../../../src/readers/legacy/detect-legacy.js';
import type { DocumentTree } from '../../../src/tree/nodes.js';
import { readTxt } from '../../../src/readers/txt/read-txt.js';

describe('text for fonts of the time before Unicode', () => {
  test.each([
    ['Ñy ban nh©n d©n tØnh B¾c Giang', 'tcvn3'],
    ['V¨n phßng Së chñ tr×, phèi hîp víi c¸c phßng', 'tcvn3'],
    ['n\u00ADíc uèng, ®­êng xá, tr­ëng phßng', 'tcvn3'],
    ['ÑEÀ AÙN CAÛI CAÙCH HAØNH CHÍNH', 'vni'],
    ['Phoøng Noäi vuï chuû trì, phoái hôïp vôùi caùc phoøng', 'vni'],
    ['Káº¿ hoáº¡ch kiá»ƒm tra cÃ´ng vá»¥', 'utf-8-twice'],
    ["Ke^' hoa.ch cu?a U?y ban nha^n da^n ti?nh", 'viqr'],
  ])('%s', (text, encoding) => {
    expect(detectLegacyEncoding(text)).toBe(encoding);
  });

  test.each([
    'Ủy ban nhân dân tỉnh Bắc Giang',
    'Văn phòng Sở chủ trì'.normalize('NFD'),
    'Phòng Hành chính và các phòng khác',
    'KÝ TÊN, GHI RÕ HÀNH CHÍNH LÀ GÌ',
    'UBND tinh, so 12/KH-UBND',
    '30 °C ± 2, © 2020, § 5, 12 m²',
    'Les élèves étaient déjà à l’école où l’été est très chaud',
    'Die größten Häuser müssen früher gewählt werden können',
    'A administração pública é responsável pela saúde, não há exceções até amanhã',
    'El niño español también comió piñas según la información',
    "Don't use a^b, x+y or e.g. hash(ing); add 5'",
    '',
  ])('not: %s', (text) => {
    expect(detectLegacyEncoding(text)).toBeUndefined();
  });
});

describe('a text file', () => {
  test.each([
    ['tcvn3', 'windows-1252', 'tcvn3'],
    ['tcvn3-in-utf-8', 'utf-8', 'tcvn3'],
    ['vni', 'windows-1252', 'vni'],
    ['vni-in-utf-8', 'utf-8', 'vni'],
    ['utf-8-twice', 'utf-8', 'utf-8-twice'],
  ])('%s reads as its twin in Unicode, and says that it was converted', async (name, encoding, legacy) => {
    const tree = await readTxt(readFileSync(`fixtures/cases/encodings/${name}.txt`));
    const twin = await readTxt(readFileSync('fixtures/cases/encodings/utf-8.txt'));
    expect(tree.source.encoding).toBe(encoding);
    expect(tree.issues).toEqual([{ code: 'legacy-text-converted', severity: 'info', data: { encoding: legacy, count: 11 } }]);
    expect(textsOf(tree).map((text) => text.toLowerCase())).toEqual(textsOf(twin).map((text) => text.toLowerCase()));
  });

  test('good text in every encoding has no issue', async () => {
    for (const name of ['utf-8', 'utf-8-bom', 'utf-8-nfd', 'utf-16le', 'utf-16be-bom', 'windows-1258']) {
      const { issues } = await readTxt(readFileSync(`fixtures/cases/encodings/${name}.txt`));
      expect({ name, issues }).toEqual({ name, issues: [] });
    }
  });
});

function textsOf({ children }: DocumentTree): string[] {
  return children.flatMap((block) =>
    block.type === 'paragraph' ? [block.text] : block.children.flatMap((row) => row.children.map(({ text }) => text)),
  );
}

test('lost characters are shown where they stand', async () => {
  const { issues } = await readTxt(Buffer.from('Số: 1\uFFFD/KH\n\nTT\tViệc\tHạn\n1\tH\uFFFDp\tQuý \uFFFD'));
  expect(issues).toEqual([
    {
      code: 'replacement-character',
      severity: 'error',
      data: { count: 3 },
      spans: [
        { block: 'b1', start: 5, end: 6 },
        { block: 'b2', row: 1, column: 1, start: 1, end: 2 },
        { block: 'b2', row: 1, column: 2, start: 4, end: 5 },
      ],
    },
  ]);
});
