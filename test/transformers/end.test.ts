import { describe, expect, test } from '@jest/globals';
import { treeOf } from '../support/tree.js';

const end = (lines: string) => treeOf(`KẾ HOẠCH\nNăm 2020\n\nI. MỤC ĐÍCH\n\nMột.\n\nII. KINH PHÍ\n\nHai./.\n\n${lines}`).end;
const signers = (lines: string) =>
  end(lines).signatories.map(({ name, position, authorities }) => [
    name.text.trim(),
    position.text.trim(),
    ...authorities.map(({ mark, of }) => `${mark} ${of ?? ''}`.trim()),
  ]);
const recipients = (lines: string) => end(lines).recipients.map(({ text }) => text.trim());

describe('signatures', () => {
  test.each([
    ['the head signs', 'GIÁM ĐỐC\n\nNguyễn Đức Lý', [['Nguyễn Đức Lý', 'GIÁM ĐỐC']]],
    ['a deputy signs for the head', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLê Thị Hoa', [['Lê Thị Hoa', 'PHÓ GIÁM ĐỐC', 'KT GIÁM ĐỐC']]],
    [
      'on behalf of a collective',
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn An',
      [['Lê Văn An', 'PHÓ CHỦ TỊCH', 'TM ỦY BAN NHÂN DÂN', 'KT CHỦ TỊCH']],
    ],
    ['by order', 'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nVũ Bình', [['Vũ Bình', 'CHÁNH VĂN PHÒNG', 'TL CHỦ TỊCH']]],
    [
      'a general department',
      'KT. TỔNG CỤC TRƯỞNG\nPHÓ TỔNG CỤC TRƯỞNG\n\nVũ Bình',
      [['Vũ Bình', 'PHÓ TỔNG CỤC TRƯỞNG', 'KT TỔNG CỤC TRƯỞNG']],
    ],
    ['a tax office', 'KT. TRƯỞNG THUẾ TỈNH\nPHÓ TRƯỞNG THUẾ TỈNH\n\nVũ Bình', [['Vũ Bình', 'PHÓ TRƯỞNG THUẾ TỈNH', 'KT TRƯỞNG THUẾ TỈNH']]],
    ['an acting head', 'Q. GIÁM ĐỐC\n\nĐỗ Minh Nhật', [['Đỗ Minh Nhật', 'GIÁM ĐỐC', 'Q']]],
    ['the Party writes slashes', 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nHồ Văn Năm', [['Hồ Văn Năm', 'PHÓ BÍ THƯ', 'TM BAN THƯỜNG VỤ']]],
    ['a copy from the web', 'GIÁM ĐỐC\n\n(Đã ký)\n\nTrần Văn Nam', [['Trần Văn Nam', 'GIÁM ĐỐC']]],
    ['a copy that tells of the seal', 'GIÁM ĐỐC\n\n(Đã ký và đóng dấu)\n\nTrần Văn Nam', [['Trần Văn Nam', 'GIÁM ĐỐC']]],
    ['degrees in one word', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nBSCKII. Lê Thị Ba', [['BSCKII. Lê Thị Ba', 'PHÓ GIÁM ĐỐC', 'KT GIÁM ĐỐC']]],
    ['two degrees with a comma', 'GIÁM ĐỐC\n\nPGS,TS. Lê Thị Ba', [['PGS,TS. Lê Thị Ba', 'GIÁM ĐỐC']]],
    ['a name set off by a blank', 'CHỦ TỊCH\n\n(Đã ký)\n\nK’ Brếp', [['K’ Brếp', 'CHỦ TỊCH']]],
    ['a name of the highlands', 'TM. HỘI ĐỒNG\nCHỦ TỊCH\n\nPHÓ CHỦ TỊCH UBND HUYỆN\nRmah H’Bé', [['Rmah H’Bé', 'CHỦ TỊCH', 'TM HỘI ĐỒNG']]],
    [
      'the post held elsewhere below the name',
      'TM. TIỂU BAN\nTRƯỞNG TIỂU BAN\n\nLê Văn An\n\nTRƯỞNG PHÒNG VĂN HÓA',
      [['Lê Văn An', 'TRƯỞNG TIỂU BAN', 'TM TIỂU BAN']],
    ],
    ['a rank before the name', 'GIÁM ĐỐC\n\nĐại tá Phạm Văn Long', [['Đại tá Phạm Văn Long', 'GIÁM ĐỐC']]],
    [
      'a post over two lines',
      'KT. GIÁM ĐỐC SỞ GIÁO DỤC VÀ\nĐÀO TẠO\nPHÓ GIÁM ĐỐC\n\nLê Thị Hoa',
      [['Lê Thị Hoa', 'PHÓ GIÁM ĐỐC', 'KT GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO']],
    ],
    [
      'a collective over two lines',
      'TM. ỦY BAN NHÂN DÂN HUYỆN\nHẢI HẬU\nCHỦ TỊCH\n\nLÊ VĂN AN',
      [['LÊ VĂN AN', 'CHỦ TỊCH', 'TM ỦY BAN NHÂN DÂN HUYỆN HẢI HẬU']],
    ],
    ['a name in capitals below a post with an area', 'TRƯỞNG CÔNG AN HUYỆN\n\nLÊ VĂN AN', [['LÊ VĂN AN', 'TRƯỞNG CÔNG AN HUYỆN']]],
  ])('%s', (_, lines, expected) => {
    expect(signers(`Nơi nhận:\n- Lưu: VT.\n\n${lines}`)).toEqual(expected);
  });

  test.each([
    ['posts and a name in one line', 'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC     Lê Thị Hoa', [['Lê Thị Hoa', 'PHÓ GIÁM ĐỐC', 'KT GIÁM ĐỐC']]],
    [
      'two marks in one line, the name in the next',
      'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH Đỗ Hữu Minh',
      [['Đỗ Hữu Minh', 'PHÓ CHỦ TỊCH', 'TM ỦY BAN NHÂN DÂN', 'KT CHỦ TỊCH']],
    ],
    ['two posts of one person', 'TRƯỞNG BAN CHỦ TỊCH BSCKII. Phan Văn Tú', [['BSCKII. Phan Văn Tú', 'TRƯỞNG BAN']]],
    ['what a post is of stays with it', 'CHỦ TỊCH HỘI ĐỒNG TRƯỜNG Phan Văn Tú', [['Phan Văn Tú', 'CHỦ TỊCH HỘI ĐỒNG TRƯỜNG']]],
  ])('run together: %s', (_, lines, expected) => {
    expect(signers(`Nơi nhận:\n- Lưu: VT.\n\n${lines}`)).toEqual(expected);
  });

  test('two who sign', () => {
    expect(signers('GIÁM ĐỐC\n\nNguyễn Văn An\n\nCHỦ TỊCH\n\nLê Thị Ba')).toEqual([
      ['Nguyễn Văn An', 'GIÁM ĐỐC'],
      ['Lê Thị Ba', 'CHỦ TỊCH'],
    ]);
  });
});

describe('who approves and who drafts', () => {
  const approved = (post: string) => [['Trần Văn Nam', post]];

  test.each([
    ['a bar between them', '| DUYỆT CỦA BAN GIÁM HIỆU | NGƯỜI LẬP KẾ HOẠCH |\n|---|---|\n| Trần Văn Nam | Lê Thị Hoa |', 'BAN GIÁM HIỆU'],
    ['posts below', 'NGƯỜI DUYỆT\tNGƯỜI LẬP\nHIỆU TRƯỞNG\tTỔ TRƯỞNG\nTrần Văn Nam\tLê Thị Hoa', 'HIỆU TRƯỞNG'],
    [
      'empty lines and a line without a tab between',
      'DUYỆT CỦA BAN GIÁM HIỆU\tNGƯỜI LẬP KẾ HOẠCH\nHIỆU TRƯỞNG\n\n\nTrần Văn Nam\tLê Thị Hoa',
      'HIỆU TRƯỞNG',
    ],
    [
      'a post behind a tab is the other column’s',
      'PHÊ DUYỆT CỦA HIỆU TRƯỞNG\tNGƯỜI XÂY DỰNG KẾ HOẠCH\n\tPHÓ HIỆU TRƯỞNG\n\nTrần Văn Nam\tLê Thị Hoa',
      'HIỆU TRƯỞNG',
    ],
    ['where to sign', 'NGƯỜI LẬP\tHIỆU TRƯỞNG\n(Ký, ghi rõ họ tên)\t(Ký, đóng dấu)\n\nLê Thị Hoa\tTrần Văn Nam', 'HIỆU TRƯỞNG'],
    ['one below the other', 'NGƯỜI LẬP KẾ HOẠCH\n\nLê Thị Hoa\n\nDUYỆT CỦA HIỆU TRƯỞNG\n\nTrần Văn Nam', 'HIỆU TRƯỞNG'],
    ['in small letters', 'Ký duyệt của Hiệu trưởng\n\nTrần Văn Nam\n\nNgười lập kế hoạch\n\nLê Thị Hoa', 'Hiệu trưởng'],
    ['blanks between', 'DUYỆT BAN GIÁM HIỆU     NGƯỜI LẬP\nP. HIỆU TRƯỞNG\n\nTrần Văn Nam            Lê Thị Hoa', 'P. HIỆU TRƯỞNG'],
    ['the table of a division', 'NGƯỜI LẬP BIỂU\tTRƯỞNG PHÒNG\n\nLê Thị Hoa\tTrần Văn Nam', 'TRƯỞNG PHÒNG'],
  ])('%s', (_, lines, post) => {
    expect(signers(lines)).toEqual(approved(post));
  });

  test('three side by side, set apart by blanks: the one who drafts does not sign', () => {
    expect(signers('DUYỆT CỦA BGH     TỔ TRƯỞNG     NGƯỜI LẬP\n\n\nTrần Văn Nam      Lê Thị Hoa      Vũ Thị Bình')).toEqual([
      ['Trần Văn Nam', 'BGH'],
      ['Lê Thị Hoa', 'TỔ TRƯỞNG'],
    ]);
  });

  test('where nobody but the one who drafts has a name, nobody signs', () => {
    const tree = treeOf('KẾ HOẠCH\nNăm 2020\n\nI. MỤC ĐÍCH\n\nMột./.\n\nNGƯỜI LẬP KẾ HOẠCH\n\nLê Thị Hoa');
    expect(tree.end.signatories).toEqual([]);
    expect(tree.issues.map(({ code }) => code)).toContain('signatory-missing');
  });

  test('the same words above a text are its heading', () => {
    const tree = treeOf(
      'KẾ HOẠCH\nNăm 2020\n\nI. MỤC ĐÍCH\n\nMột.\n\nXác nhận của nhà trường\n\nTrường xác nhận hồ sơ.\n\nGIÁM ĐỐC\n\nTrần Văn Nam',
    );
    expect(tree.landmarks.body.map((piece) => (piece.type === 'passage' ? piece.source.text : ''))).toContain('Trường xác nhận hồ sơ.');
  });
});

describe('recipients', () => {
  test('lines without dash and end sign; the filing line is one of them', () => {
    expect(
      recipients(
        'Nơi nhận:\n- UBND tỉnh (b/c);\n- Các sở, ban, ngành;\n- Lưu: VT, NC.Th (50b) R\n} (để báo cáo)\n\nGIÁM ĐỐC\n\nTrần Văn Nam',
      ),
    ).toEqual(['UBND tỉnh (b/c)', 'Các sở, ban, ngành', 'Lưu: VT, NC.Th (50b)']);
  });

  test('an item over two lines is one', () => {
    expect(
      recipients(
        'Nơi nhận:\n\n- Đảng ủy, HĐND,\n\nVăn phòng UBND xã;\n\n- Trưởng ấp, Tổ\n\n trưởng tự quản\n\n- Trạm Y tế,\n- Lưu VT\n\nGIÁM ĐỐC\n\nTrần Văn Nam',
      ),
    ).toEqual(['Đảng ủy, HĐND, Văn phòng UBND xã', 'Trưởng ấp, Tổ trưởng tự quản', 'Trạm Y tế', 'Lưu VT']);
  });

  test('items that a converter ran together', () => {
    expect(recipients('Nơi nhận: - Bộ Nội vụ (b/c); - UBND các huyện - TP; - Lưu: VT, NC.\n\nGIÁM ĐỐC\n\nTrần Văn Nam')).toEqual([
      'Bộ Nội vụ (b/c)',
      'UBND các huyện - TP',
      'Lưu: VT, NC',
    ]);
  });

  test('two columns divided by a tab', () => {
    const found = end('Nơi nhận:\tKT. GIÁM ĐỐC\n- UBND tỉnh;\tPHÓ GIÁM ĐỐC\n- Lưu: VT.\tTrần Văn Nam');
    expect(found.recipients.map(({ text }) => text.trim())).toEqual(['UBND tỉnh', 'Lưu: VT']);
    expect(found.signatories.map(({ name }) => name.text.trim())).toEqual(['Trần Văn Nam']);
  });

  test('the signer beside the last of the recipients', () => {
    const found = end('Nơi nhận:   TM. BAN THƯỜNG VỤ\n- Tỉnh đoàn;       BÍ THƯ\n- Các cơ sở Đoàn;\n- Lưu: VP.          Trần Thị Lan');
    expect(found.recipients.map(({ text }) => text.trim())).toEqual(['Tỉnh đoàn', 'Các cơ sở Đoàn', 'Lưu: VP']);
    expect(found.signatories.map(({ name }) => name.text.trim())).toEqual(['Trần Thị Lan']);
  });

  test('columns run together without more than a blank between them', () => {
    const found = end('KT. CỤC TRƯỞNG\nNơi nhận: PHÓ CỤC TRƯỞNG\n- Tổng cục Thuế (b/c);\n- Lưu: VT, TTHT(2b). Trần Văn Nam');
    expect(found.recipients.map(({ text }) => text.trim())).toEqual(['Tổng cục Thuế (b/c)', 'Lưu: VT, TTHT(2b)']);
    expect(found.signatories.map(({ name }) => name.text.trim())).toEqual(['Trần Văn Nam']);
  });

  test('a short name that begins like a mark is none', () => {
    const found = end('Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT, KTKĐCLGD.\n\nKT. GIÁM ĐỐC\n\nPHÓ GIÁM ĐỐC\n\nTrần Văn Nam');
    expect(found.recipients.map(({ text }) => text.trim())).toEqual(['UBND tỉnh', 'Lưu: VT, KTKĐCLGD']);
    expect(found.signatories.map(({ authorities }) => authorities)).toEqual([[{ mark: 'KT', of: 'GIÁM ĐỐC' }]]);
  });

  test('two columns divided by a bar', () => {
    const found = end('Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT. | GIÁM ĐỐC\n\nTrần Văn Nam');
    expect(found.recipients.map(({ text }) => text.trim())).toEqual(['UBND tỉnh', 'Lưu: VT']);
    expect(found.signatories.map(({ position }) => position.text.trim())).toEqual(['GIÁM ĐỐC']);
  });

  test('that it was signed, run together with a recipient', () => {
    expect(recipients('Nơi nhận:\n- Sở Nội vụ;\n- Các thôn, tổ dân phố; (Đã ký)\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrần Văn Nam')).toEqual([
      'Sở Nội vụ',
      'Các thôn, tổ dân phố',
      'Lưu: VT',
    ]);
  });

  test('bars between the columns of every line', () => {
    const found = end('Nơi nhận: | CHI CỤC TRƯỞNG\n- Sở Công Thương (b/c); | (Đã ký)\n- Các Phòng; |\n- Lưu: VT. | Trần Văn Nam');
    expect(found.recipients.map(({ text }) => text.trim())).toEqual(['Sở Công Thương (b/c)', 'Các Phòng', 'Lưu: VT']);
    expect(found.signatories.map(({ name }) => name.text.trim())).toEqual(['Trần Văn Nam']);
  });

  test('the second column has words in the first and the last lines alone', () => {
    const lines = 'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- UBND tỉnh (b/c);\tCHỦ TỊCH\n- Sở Nội vụ;\n- Như Mục IV;\n\tLê Ngọc Lan\n- Lưu: VT.';
    expect(recipients(lines)).toEqual(['UBND tỉnh (b/c)', 'Sở Nội vụ', 'Như Mục IV', 'Lưu: VT']);
    expect(signers(lines)).toEqual([['Lê Ngọc Lan', 'CHỦ TỊCH', 'TM ỦY BAN NHÂN DÂN']]);
  });

  test('two columns run together', () => {
    const lines = 'Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Bộ Nội vụ (b/c); CHỦ TỊCH\n- CT, PCT UBND tỉnh;\n- Lưu: VT, KT, TH.\nLê Ngọc Lan';
    expect(recipients(lines)).toEqual(['Bộ Nội vụ (b/c)', 'CT, PCT UBND tỉnh', 'Lưu: VT, KT, TH']);
    expect(signers(lines)).toEqual([['Lê Ngọc Lan', 'CHỦ TỊCH', 'TM ỦY BAN NHÂN DÂN']]);
  });
});
