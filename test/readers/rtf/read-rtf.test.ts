import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readDocx } from '../../../src/readers/docx/read-docx.js';
import { readRtf } from '../../../src/readers/rtf/read-rtf.js';
import type { BlockNode } from '../../../src/tree/nodes.js';

async function read(rtf: string) {
  const { children } = await readRtf(Buffer.from(rtf, 'latin1'));
  return children.map(shown);
}

function shown(block: BlockNode): unknown {
  if (block.type === 'paragraph') return block.note ? { [block.note]: block.text } : block.text;
  return block.children.map((row) =>
    row.children.map(({ text, rowSpan, columnSpan }) => (rowSpan * columnSpan > 1 ? `${text} (${rowSpan}×${columnSpan})` : text)),
  );
}

const HEAD = String.raw`{\rtf1\ansi\ansicpg1258\deff0{\fonttbl{\f0\fcharset163 Times New Roman;}{\f1\fcharset0 .VnTime;}{\f2\fcharset2 Symbol;}}{\stylesheet{\s0 Normal;}}{\info{\title Not text}}`;

describe('RTF', () => {
  test.each([
    ['bytes in the code page of their font', String.raw`S\'f4\'ec\par`, ['S\u00F4\u0301']],
    ['Unicode, without what stands for it', String.raw`K\u7871?\uc2  ho\u7841??ch\par`, ['Kế hoạch']],
    ['letters beyond 32767', String.raw`\u-3913?x\par`, ['\uF0B7x']],
    ['signs by name', String.raw`2020\endash 2025\emdash \ldblquote a\rdblquote\~b\line c\par`, ['2020–2025—“a”\u00A0b\nc']],
    [
      'numbers as the file states them',
      String.raw`{\listtext\pard\plain II.\tab}Nhi\u7879?m v\u7909?\par{\pntext\f2\'b7\tab}x\par`,
      ['II. Nhiệm vụ', '• x'],
    ],
    ['a legacy font', String.raw`{\f1 Uû ban nh©n d©n tØnh}\par`, ['Uỷ ban nhân dân tỉnh']],
    ['a soft hyphen is a letter of such a font', String.raw`{\f1 Thñ tr\-ëng c¸c}\par ch\-a\par`, ['Thủ trưởng các', 'cha']],
    ['hidden and deleted text goes, capitals are capitals', String.raw`a{\v b}{\deleted c}{\caps d}\par`, ['aD']],
    [
      'headers, instructions of fields and pictures go',
      String.raw`{\header H\par}{\field{\*\fldinst PAGE}{\fldrslt 5}}{\pict abcd}{\*\unknown x}\par`,
      ['5'],
    ],
    [
      'the header of the first page alone stands above the text',
      String.raw`\titlepg{\header H\par}{\headerf F\par}a\par\sect\sectd\titlepg{\headerf G\par}b\par`,
      ['F', 'a', 'b'],
    ],
    ['a header for a first page that is like the others goes', String.raw`{\headerf F\par}a\par`, ['a']],
    [
      'a note follows its block',
      String.raw`\u272?\u7841?t{\super\chftn{\footnote\pard\plain\chftn  Ghi ch\'fa.}} 92%\par`,
      ['Đạt 92%', { footnote: 'Ghi chú.' }],
    ],
    [
      'a text box follows the block it is anchored in',
      String.raw`A{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt D\u7920? TH\u7842?O\par}}{\shprslt no}}B\par`,
      ['AB', 'DỰ THẢO'],
    ],
    ['what has no end', String.raw`{\b a\par b`, ['a', 'b']],
  ])('%s', async (_, body, expected) => {
    expect(await read(`${HEAD}${body}}`)).toEqual(expected);
  });

  test('tables: cells by their edges, merged both ways', async () => {
    const row = (definition: string, ...cells: string[]) =>
      String.raw`\trowd\trleft0${definition}` + cells.map((cell) => String.raw`\pard\intbl ${cell}\cell`).join('') + String.raw`\row`;
    const table = [
      row(String.raw`\clvmgf\cellx1000\cellx4000`, 'TT', 'Don vi'),
      row(String.raw`\clvmrg\cellx1000\cellx2500\cellx4000`, '', String.raw`Chu\par tri`, 'Phoi hop'),
    ].join('\n');
    expect(await read(`${HEAD}${table}\\pard Sau bang\\par}`)).toEqual([
      [
        ['TT (2×1)', 'Don vi (1×2)'],
        ['Chu\ntri', 'Phoi hop'],
      ],
      'Sau bang',
    ]);
  });

  test.each(['2020-ubnd-huyen', '2025-so-noi-vu'])('%s has the blocks of its .docx', async (name) => {
    const rtf = await readRtf(readFileSync(`fixtures/cases/office/${name}.rtf`));
    const docx = await readDocx(readFileSync(`fixtures/renditions/${name}.docx`));
    expect(rtf.children.map(shown)).toEqual(docx.children.map(shown));
    expect(rtf.issues).toEqual(docx.issues);
  });

  test.each(['letterhead-in-the-header', 'letterhead-on-every-page', 'running-head'])('%s', async (name) => {
    const rtf = await readRtf(readFileSync(`fixtures/cases/office/${name}.rtf`));
    const docx = await readDocx(readFileSync(`fixtures/cases/docx/${name}.docx`));
    expect(rtf.children.map(shown)).toEqual(docx.children.map(shown));
  });

  test('without text: "file-empty"', async () => {
    await expect(read(`${HEAD}}`)).rejects.toMatchObject({ code: 'file-empty' });
  });
});
