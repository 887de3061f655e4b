import { describe, expect, test } from '@jest/globals';
import { p, r, readOneParagraph, readParts, textsOf } from './read-parts.js';

const para = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

describe('characters', () => {
  test.each([
    ['tab', '<w:r><w:t>Số:</w:t><w:tab/><w:t>12</w:t></w:r>', 'Số:\t12'],
    ['tab by alignment', '<w:r><w:t>Số:</w:t><w:ptab w:alignment="right"/><w:t>12</w:t></w:r>', 'Số:\t12'],
    ['line break', '<w:r><w:t>KẾ HOẠCH</w:t><w:br/><w:t>năm 2025</w:t></w:r>', 'KẾ HOẠCH\nnăm 2025'],
    ['column break', '<w:r><w:t>a</w:t><w:br w:type="column"/><w:t>b</w:t></w:r>', 'a\nb'],
    ['carriage return', '<w:r><w:t>a</w:t><w:cr/><w:t>b</w:t></w:r>', 'a\nb'],
    ['non-breaking hyphen', '<w:r><w:t>KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r>', 'KH-UBND'],
    ['soft hyphen', '<w:r><w:t>trách</w:t><w:softHyphen/><w:t>nhiệm</w:t></w:r>', 'tráchnhiệm'],
    ['sign of a symbol font', '<w:r><w:sym w:font="Wingdings" w:char="F0E8"/></w:r>', '🡺'],
    ['sign of Symbol', '<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>90%</w:t></w:r>', '≥90%'],
    ['sign of a font of letters', '<w:r><w:sym w:font="Times New Roman" w:char="F02D"/></w:r>', '-'],
    ['sign that no one knows', '<w:r><w:sym w:font="Symbol" w:char="F001"/></w:r>', '\uFFFD'],
    ['text in a symbol font', '<w:r><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t>&#xF0A3;</w:t></w:r>', '≤'],
    [
      'ruby',
      '<w:r><w:ruby><w:rt><w:r><w:t>hán</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      '漢(hán)',
    ],
    [
      'formula',
      '<m:oMath><m:r><m:t>a=</m:t></m:r><m:f><m:num><m:r><m:t>b</m:t></m:r></m:num><m:den><m:r><m:t>c</m:t></m:r></m:den></m:f></m:oMath>',
      'a=b/c',
    ],
    ['blanks that are preserved', `${r('Kế ')}${r('hoạch')}`, 'Kế hoạch'],
    ['blanks that are not', '<w:r><w:t> Kế hoạch </w:t></w:r><w:r><w:t>2025</w:t></w:r>', 'Kế hoạch2025'],
    ['line ends of the file', '<w:r><w:t xml:space="preserve">Kế\n hoạch</w:t></w:r>', 'Kế  hoạch'],
    ['entities and CDATA', '<w:r><w:t>a &lt; b &#x26; </w:t><w:t><![CDATA[c<d]]></w:t></w:r>', 'a < b &c<d'],
  ])('%s', async (_, content, text) => {
    expect((await readOneParagraph({ body: para(content) })).text).toBe(text);
  });

  test('are kept as they are written: not normalized', async () => {
    const decomposed = 'Ủy ban'.normalize('NFD');
    expect((await readOneParagraph({ body: p(decomposed) })).text).toBe(decomposed);
  });
});

describe('what only wraps text', () => {
  test.each([
    ['hyperlink', '<w:hyperlink r:id="rId9"><w:r><w:t>TỪ</w:t></w:r></w:hyperlink>'],
    ['content control', '<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:r><w:t>TỪ</w:t></w:r></w:sdtContent></w:sdt>'],
    ['smart tag', '<w:smartTag w:element="place"><w:smartTagPr/><w:r><w:t>TỪ</w:t></w:r></w:smartTag>'],
    ['custom XML', '<w:customXml w:element="x"><w:customXmlPr/><w:r><w:t>TỪ</w:t></w:r></w:customXml>'],
    ['direction', '<w:dir w:val="ltr"><w:bdo w:val="ltr"><w:r><w:t>TỪ</w:t></w:r></w:bdo></w:dir>'],
    ['insertion', '<w:ins w:id="1"><w:r><w:t>TỪ</w:t></w:r></w:ins>'],
    ['place moved to', '<w:moveTo w:id="1"><w:r><w:t>TỪ</w:t></w:r></w:moveTo>'],
    ['simple field', '<w:fldSimple w:instr=" REF a "><w:r><w:t>TỪ</w:t></w:r></w:fldSimple>'],
    [
      'element of a later version',
      '<w15:new xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w:r><w:t>TỪ</w:t></w:r></w15:new>',
    ],
  ])('%s', async (_, content) => {
    expect((await readOneParagraph({ body: para(`${r('một ')}${content}${r(' hai')}`) })).text).toBe('một TỪ hai');
  });

  test('blocks in content controls and custom XML', async () => {
    const body = `<w:sdt><w:sdtContent>${p('Một')}<w:customXml>${p('Hai')}</w:customXml></w:sdtContent></w:sdt>`;
    expect(await textsOf({ body })).toEqual(['Một', 'Hai']);
  });
});

describe('tracked changes', () => {
  test('leave out what was deleted or moved away', async () => {
    const content =
      `${r('trước ')}<w:del w:id="1"><w:r><w:delText>CŨ</w:delText></w:r></w:del>` +
      `<w:moveFrom w:id="2"><w:r><w:t>CHUYỂN</w:t></w:r></w:moveFrom><w:ins w:id="3"><w:del w:id="4"><w:r><w:t>THÊM RỒI BỎ</w:t></w:r></w:del></w:ins>${r('sau')}`;
    expect((await readOneParagraph({ body: para(content) })).text).toBe('trước sau');
  });

  test('join the paragraphs between which the mark was deleted; the later one’s properties hold', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Dam"><w:rPr><w:b/></w:rPr></w:style>';
    const body = p('một ', '<w:pStyle w:val="Dam"/><w:rPr><w:del w:id="1"/></w:rPr>') + p('hai');
    const block = await readOneParagraph({ body, styles });
    expect(block).toEqual(expect.objectContaining({ text: 'một hai' }));
    expect(block).not.toHaveProperty('styles');
  });

  test('leave nothing of a paragraph deleted as a whole, not even a gap', async () => {
    const gone = '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>';
    const blocks = await readParts({ body: p('một') + gone + p('hai') + gone });
    expect(blocks).toEqual([expect.objectContaining({ text: 'một' }), expect.not.objectContaining({ afterGap: true })]);
  });

  test('do not take former properties for present ones', async () => {
    const former = '<w:rPrChange w:id="1"><w:rPr><w:vanish/><w:b/></w:rPr></w:rPrChange>';
    const block = await readOneParagraph({ body: para(r('chữ', former)) });
    expect(block.text).toBe('chữ');
    expect(block).not.toHaveProperty('styles');
  });
});

describe('fields', () => {
  const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
  const field = (instruction: string, result: string) => `${char('begin')}${instruction}${char('separate')}${result}${char('end')}`;

  test.each([
    ['show their result', field(code('PAGE'), r('7')), '7'],
    ['may have none', `${char('begin')}${code('TC x')}${char('end')}`, ''],
    ['show a field within a result', field(code('IF'), `a${field(code('REF'), r('b'))}`), 'b'],
    ['hide a field within an instruction', field(`${code('IF')}${field(code('REF'), r('ẨN'))}`, r('thấy')), 'thấy'],
  ])('%s', async (_, content, shown) => {
    expect((await readOneParagraph({ body: para(`${r('[')}${content}${r(']')}`) })).text).toBe(`[${shown}]`);
  });

  test('go over several paragraphs', async () => {
    const body = para(char('begin') + code('TOC') + char('separate') + r('Mục 1')) + p('Mục 2') + para(char('end') + r('sau'));
    expect(await textsOf({ body })).toEqual(['Mục 1', 'Mục 2', 'sau']);
  });

  test.each([
    ['without an end', char('begin') + code('X') + r('một')],
    ['without a beginning', r('một') + char('end')],
  ])('%s hide nothing', async (_, content) => {
    expect(await textsOf({ body: para(content) + p('hai') })).toEqual(['một', 'hai']);
  });

  test.each([
    ['a box that is ticked', '<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', '☒'],
    ['a box that is not', '<w:checkBox><w:default w:val="0"/></w:checkBox>', '☐'],
    [
      'a list with its choice',
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Quý I"/><w:listEntry w:val="Quý II"/></w:ddList>',
      'Quý II',
    ],
  ])('show %s', async (_, data, shown) => {
    const content = `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r>${code('FORM')}${char('end')}`;
    expect((await readOneParagraph({ body: para(content) })).text).toBe(shown);
  });
});

describe('formats', () => {
  const style = (type: string, id: string, run: string, more = '') =>
    `<w:style w:type="${type}" w:styleId="${id}"${more}><w:rPr>${run}</w:rPr></w:style>`;
  const inStyle = (id: string) => `<w:pStyle w:val="${id}"/>`;

  test('bold and italic become stretches, joined over runs', async () => {
    const body = para(`${r('  ')}${r('Nơi ', '<w:b/>')}${r('nhận:', '<w:b/><w:i/>')}${r(' như trên ')}`);
    expect(await readOneParagraph({ body })).toMatchObject({
      text: 'Nơi nhận: như trên',
      styles: [
        { start: 0, end: 9, kind: 'bold' },
        { start: 4, end: 9, kind: 'italic' },
      ],
    });
  });

  test.each([
    ['by the paragraph’s style', inStyle('Dam'), '', true],
    ['by the style that its style is based on', inStyle('Con'), '', true],
    ['not where the run says no', inStyle('Dam'), '<w:b w:val="0"/>', false],
    ['not where the styles of paragraph and run cancel each other out', inStyle('Dam'), '<w:rStyle w:val="Manh"/>', false],
    ['where both do and the run says so itself', inStyle('Dam'), '<w:rStyle w:val="Manh"/><w:b/>', true],
    ['by the run’s style alone', '', '<w:rStyle w:val="Manh"/>', true],
    ['not by a style that is missing', inStyle('Khong'), '', false],
  ])('bold %s', async (_, paragraph, run, isBold) => {
    const styles = `${style('paragraph', 'Dam', '<w:b/>')}<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Dam"/></w:style>${style('character', 'Manh', '<w:b/>')}`;
    const { styles: found = [] } = await readOneParagraph({ body: para(r('chữ', run), paragraph), styles });
    expect(found).toEqual(isBold ? [{ start: 0, end: 3, kind: 'bold' }] : []);
  });

  test('bold by default stays bold in a bold style', async () => {
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>${style('paragraph', 'Dam', '<w:b/>')}`;
    expect((await readOneParagraph({ body: p('chữ', inStyle('Dam')), styles })).styles).toHaveLength(1);
  });

  test('capitals are shown as such', async () => {
    const styles = style('paragraph', 'Hoa', '<w:caps/>');
    expect(await textsOf({ body: p('Kế hoạch đợt 2', inStyle('Hoa')) + para(r('Kế hoạch', '<w:smallCaps/>')), styles })).toEqual([
      'KẾ HOẠCH ĐỢT 2',
      'Kế hoạch',
    ]);
  });

  test('hidden text is left out, also by its style', async () => {
    const styles = style('character', 'An', '<w:vanish/>') + style('paragraph', 'AnDoan', '<w:vanish/>');
    const body =
      para(`${r('a')}${r('ẨN', '<w:vanish/>')}${r('ẨN', '<w:rStyle w:val="An"/>')}${r('b', '<w:vanish w:val="false"/>')}`) +
      p('ẨN', inStyle('AnDoan')) +
      p('c');
    expect(await textsOf({ body, styles })).toEqual(['ab', 'c']);
  });

  test('a hidden paragraph mark sets the next paragraph on the same line', async () => {
    const body = p('Mục tiêu. ', '<w:rPr><w:vanish/><w:specVanish/></w:rPr>') + p('Đến năm 2025');
    expect(await textsOf({ body })).toEqual(['Mục tiêu. Đến năm 2025']);
  });
});

describe('gaps and pages', () => {
  test('an empty paragraph is a gap before the next', async () => {
    const blocks = await readParts({ body: p('một') + p('  ') + p('hai') + p('ba') });
    expect(blocks.map((block) => 'afterGap' in block)).toEqual([false, true, false]);
  });

  const next = p('sau');
  const section = (type: string) => `<w:sectPr><w:type w:val="${type}"/></w:sectPr>`;
  test.each([
    ['a page break at the end', para(`${r('trước')}<w:r><w:br w:type="page"/></w:r>`) + next, true],
    ['a page break alone', p('trước') + para('<w:r><w:br w:type="page"/></w:r>') + next, true],
    ['a page break at the beginning', p('trước') + para(`<w:r><w:br w:type="page"/></w:r>${r('sau')}`), true],
    ['a page break within', para(`${r('trước')}<w:r><w:br w:type="page"/></w:r>${r('sau')}`), true],
    ['a property', p('trước') + p('sau', '<w:pageBreakBefore/>'), true],
    ['a section that begins a page', p('trước', '<w:sectPr/>') + next + section('nextPage'), true],
    ['a section that says nothing', p('trước', section('continuous')) + next + '<w:sectPr/>', true],
    ['a section on the same page', p('trước', section('nextPage')) + next + section('continuous'), false],
    ['nothing', p('trước') + next, false],
  ])('%s', async (_, body, isAfterPageBreak) => {
    const [before, after] = await readParts({ body });
    expect(before).toMatchObject({ text: 'trước' });
    expect(after).toMatchObject({ text: 'sau' });
    expect(after !== undefined && 'afterPageBreak' in after).toBe(isAfterPageBreak);
  });
});
