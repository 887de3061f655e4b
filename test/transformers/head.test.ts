import { describe, expect, test } from '@jest/globals';
import { paragraph } from '../../src/tree/build.js';
import { partsOf, treeOf, treeOfBlocks } from '../support/tree.js';

const BODY = 'I. MỤC ĐÍCH\n\nMột.\n\nII. KINH PHÍ\n\nHai.';
const head = (lines: string) => treeOf(`${lines}\n\n${BODY}`).head;
const words = (source: { text: string } | undefined) => source?.text.trim();

describe('number and symbol', () => {
  test.each([
    ['Số: 05/KH-SNV', 5, undefined, 'KH-SNV'],
    ['Số: 259 /KH-UBND', 259, undefined, 'KH-UBND'],
    ['Số:12a/KH-SNV', 12, 'a', 'KH-SNV'],
    ['Số 7/KH-SKH&CN', 7, undefined, 'KH-SKH&CN'],
    ['Số: 4l/KH-UBND', 41, undefined, 'KH-UBND'],
    ['Số: 45 /KH – TTKN', 45, undefined, 'KH-TTKN'],
    ['Số: 18-KH/TU', 18, undefined, 'KH/TU'],
    ['Số: 214-KH/TĐTN-VP', 214, undefined, 'KH/TĐTN-VP'],
    ['Số 41-KH/HVCTKV II', 41, undefined, 'KH/HVCTKVII'],
    ['Số:       /KH-SKHCN', undefined, undefined, 'KH-SKHCN'],
    ['Số: …/KH-UBND', undefined, undefined, 'KH-UBND'],
    ['Số: ........../KH-UBND', undefined, undefined, 'KH-UBND'],
  ])('%s', (line, ordinal, suffix, symbol) => {
    const { number } = head(`SỞ NỘI VỤ\n\n${line}\n\nKẾ HOẠCH\nNăm 2020`);
    expect([number?.ordinal?.value, number?.suffix, number?.symbol.value]).toEqual([ordinal, suffix, symbol]);
  });

  test('a title ends before the heading of an appendix', () => {
    const { title } = head('SỞ NỘI VỤ\n\nSố: 5/KH-SNV\n\nKẾ HOẠCH\nCÔNG TÁC NĂM 2020\n\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ\n\n1. Rà soát.');
    expect(title?.text.trim()).toBe('CÔNG TÁC NĂM 2020');
  });

  test('a number without symbol, as an incoming stamp leaves it, is not the document’s', () => {
    const tree = treeOf(`SỞ NỘI VỤ\n\nĐẾN\nSố: 154\nNgày: 3/2/2020\nChuyển: Đ/c Lan\n\nSố: 9/KH-SNV\n\nKẾ HOẠCH\nNăm 2020\n\n${BODY}`);
    expect(tree.head.number?.ordinal?.value).toBe(9);
    expect(partsOf(tree).filter((line) => line.startsWith('stamp'))).toEqual([
      'stamp: ĐẾN',
      'stamp: Số: 154',
      'stamp: Ngày: 3/2/2020',
      'stamp: Chuyển: Đ/c Lan',
    ]);
  });

  test('who received a copy stands above its stamp and is no letterhead', () => {
    const tree = treeOf(
      `ỦY BAN NHÂN DÂN\nHUYỆN ĐẮK MIL\n\nSố: 9/KH-UBND\n\nSỞ NỘI VỤ TỈNH ĐẮK NÔNG\nCÔNG VĂN ĐẾN\nSố: 1406\n\nKẾ HOẠCH\nNăm 2014\n\n${BODY}`,
    );
    expect(tree.head.bodies.map(words)).toEqual(['ỦY BAN NHÂN DÂN HUYỆN ĐẮK MIL']);
    expect(partsOf(tree)).toContain('stamp: SỞ NỘI VỤ TỈNH ĐẮK NÔNG');
  });

  test('the stamp of decree 30/2020/NĐ-CP says only that the paper has come', () => {
    const tree = treeOf(
      `ỦY BAN NHÂN DÂN\nTỈNH PHÚ YÊN\n\nSố: 98 /KH-UBND\n\nVĂN PHÒNG UBND TỈNH\nĐẾN Số: 5127\nNgày: 08/8/2016\n\nKẾ HOẠCH\nNăm 2016\n\n${BODY}`,
    );
    expect(tree.head.bodies.map(words)).toEqual(['ỦY BAN NHÂN DÂN TỈNH PHÚ YÊN']);
  });

  test('a legal basis that is a division belongs to the body', () => {
    const tree = treeOf(
      'KẾ HOẠCH LIÊN NGÀNH\nPhối hợp năm 2018\n\nI. CĂN CỨ XÂY DỰNG KẾ HOẠCH\n\n- Luật Bảo hiểm y tế số 25/2008/QH12;\n\nII. NỘI DUNG\n\nMột.',
    );
    expect(words(tree.head.title)).toBe('Phối hợp năm 2018');
    expect(tree.sections.map(({ path }) => path)).toEqual(['I', 'II']);
  });

  test('an incoming stamp that was recognized among the lines of the title is no title', () => {
    const tree = treeOf(`SỞ NỘI VỤ\n\nSố: 9/KH-SNV\n\nKẾ HOẠCH\nRà soát thủ tục năm 2020\n\nCÔNG VĂN ĐẾN Số: 992\n\n${BODY}`);
    expect(words(tree.head.title)).toBe('Rà soát thủ tục năm 2020');
    expect(partsOf(tree)).toContain('stamp: CÔNG VĂN ĐẾN Số: 992');
  });

  test('a blank number is an issue of its own, a lost one another', () => {
    const codes = (lines: string) => treeOf(`${lines}\n\n${BODY}`).issues.map(({ code }) => code);
    expect(codes('Số:     /KH-SNV\n\nKẾ HOẠCH\nNăm 2020')).toContain('number-blank');
    expect(codes('KẾ HOẠCH\nNăm 2020')).toContain('number-missing');
  });

  test.each([
    ['Số: AZ# /KH-STP', [['KH-STP', undefined]], ['number-unreadable']],
    ['Số: 4 7 /KH-STP', [['KH-STP', undefined]], ['number-unreadable']],
    ['Số: 259/KH-STP', [['KH-STP', 259]], []],
  ])('%s', (line, number, codes) => {
    const tree = treeOf(`SỞ TƯ PHÁP\n\n${line}\n\nKẾ HOẠCH\nNăm 2020\n\n${BODY}`);
    expect([[tree.head.number?.symbol.value, tree.head.number?.ordinal?.value]]).toEqual(number);
    expect(tree.issues.map(({ code }) => code).filter((code) => code.startsWith('number'))).toEqual(codes);
  });

  test.each([
    ['Số: 47 /KH-STP', 0.3, undefined, 'number-unreadable'],
    ['Số: … /KH-STP', 0, undefined, 'number-unreadable'],
    ['Số: … /KH-STP', 0.9, undefined, 'number-blank'],
    ['Số: 47 /KH-STP', 0.9, 47, undefined],
  ])('%s, of which the number is %d sure', (line, confidence, ordinal, code) => {
    const recognized = {
      ...paragraph(line),
      confidences: [
        { start: 0, end: 3, confidence: 0.9 },
        { start: 4, end: line.indexOf(' /'), confidence },
        { start: line.indexOf('/'), end: line.length, confidence: 0.9 },
      ],
    };
    const tree = treeOfBlocks([
      paragraph('SỞ TƯ PHÁP'),
      recognized,
      paragraph('KẾ HOẠCH', { afterGap: true }),
      paragraph('Năm 2020'),
      paragraph('I. MỤC ĐÍCH', { afterGap: true }),
      paragraph('Một.'),
    ]);
    expect(tree.head.number?.ordinal?.value).toBe(ordinal);
    expect(tree.issues.map((issue) => issue.code).find((each) => each.startsWith('number'))).toBe(code);
  });

  test.each(['\n', ' '])(
    'the note of an appendix supplies what the head leaves blank, also in the paragraph of its title (%j)',
    (parting) => {
      const { noted } = treeOf(
        `Số:     /KH-SNV\n\nKẾ HOẠCH\nNăm 2020\n\n${BODY}\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrần Văn Nam\n\nPHỤ LỤC\nDANH MỤC${parting}(Kèm theo Kế hoạch số 12/KH-SNV ngày 05/02/2020 của Sở Nội vụ)\n\nSTT\tNhiệm vụ\tChủ trì\n1\tRà soát\tVăn phòng`,
      ).head;
      expect([noted?.number?.ordinal?.value, noted?.date?.date.value]).toEqual([12, '2020-02-05']);
    },
  );
});

describe('place and date', () => {
  test.each([
    ['Hải Dương, ngày 31 tháng 01 năm 2020', 'Hải Dương', '2020-01-31'],
    ['Y Tý, ngày 05 tháng 3 năm 2026', 'Y Tý', '2026-03-05'],
    ['STP Ninh Thuận, ngày 05 tháng 3 năm 2020', 'Ninh Thuận', '2020-03-05'],
    ["Cư M'gar, ngày 05 tháng 3 năm 2020", "Cư M'gar", '2020-03-05'],
    ['Bà Rịa - Vũng Tàu, ngày 5 tháng 12 năm 2019', 'Bà Rịa - Vũng Tàu', '2019-12-05'],
    ['TP. Hồ Chí Minh, ngày 01 tháng 7 năm 2025', 'TP. Hồ Chí Minh', '2025-07-01'],
    ['Quảng Bình, ngày tháng 3 năm 2020', 'Quảng Bình', '2020-03'],
    ['Quảng Bình, ngày … tháng … năm 2020', 'Quảng Bình', '2020'],
    ['Nam Định, ngày 31 tháng 6 năm 2020', 'Nam Định', null],
  ])('%s', (line, place, date) => {
    const { placeDate } = head(`Số: 1/KH-SNV\n\n${line}\n\nKẾ HOẠCH\nNăm 2020`);
    expect(placeDate?.place && placeDate.source.text.slice(placeDate.place.start, placeDate.place.end)).toBe(place);
    expect(placeDate?.date.value).toBe(date);
  });

  test('number and place in one line of a two-column head', () => {
    const { number, placeDate } = head('Số: 12/KH-BCĐATTP Hải Dương, ngày 31 tháng 01 năm 2020\n\nKẾ HOẠCH\nNăm 2020');
    expect(number?.symbol.value).toBe('KH-BCĐATTP');
    expect(placeDate?.place && placeDate.source.text.slice(placeDate.place.start, placeDate.place.end)).toBe('Hải Dương');
  });
});

describe('letterhead', () => {
  test.each([
    ['a body over two lines is one', 'ỦY BAN NHÂN DÂN\nTỈNH HẢI DƯƠNG', ['ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG']],
    ['superior and issuer', 'UBND TỈNH NAM ĐỊNH\nSỞ NỘI VỤ', ['UBND TỈNH NAM ĐỊNH', 'SỞ NỘI VỤ']],
    [
      'columns run together',
      'UBND TỈNH NAM ĐỊNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc',
      ['UBND TỈNH NAM ĐỊNH', 'SỞ NỘI VỤ'],
    ],
    [
      'columns divided by tabs',
      'UBND TỈNH NAM ĐỊNH\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ\tĐộc lập – Tự do – Hạnh phúc',
      ['UBND TỈNH NAM ĐỊNH', 'SỞ NỘI VỤ'],
    ],
    [
      'a motto that a narrow column breaks',
      'UBND HUYỆN TÂN AN\nPHÒNG NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nNAM\nĐộc lập - Tự do -\nHạnh phúc',
      ['UBND HUYỆN TÂN AN', 'PHÒNG NỘI VỤ'],
    ],
    [
      'columns set by tabs on both sides',
      '\tỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\tXÃ TÂN AN\tĐộc lập - Tự do - Hạnh phúc',
      ['ỦY BAN NHÂN DÂN XÃ TÂN AN'],
    ],
  ])('%s', (_, lines, bodies) => {
    expect(head(`${lines}\n\nSố: 1/KH-SNV\n\nKẾ HOẠCH\nNăm 2020`).bodies.map(words)).toEqual(bodies);
  });

  test.each([
    ['MẬT', 'secrecy', 'MẬT'],
    ['TUYỆT MẬT', 'secrecy', 'TUYỆT MẬT'],
    ['HOẢ TỐC', 'urgency', 'HỎA TỐC'],
    ['KHẨN', 'urgency', 'KHẨN'],
  ] as const)('%s is a mark of %s', (line, kind, mark) => {
    expect(head(`SỞ NỘI VỤ\n\n${line}\n\nKẾ HOẠCH\nNăm 2020`)[kind]?.mark).toBe(mark);
  });
});

describe('title and period', () => {
  test.each([
    ['KẾ HOẠCH TUYÊN TRUYỀN NĂM 2020', 'TUYÊN TRUYỀN NĂM 2020', '2020-01-01/2020-12-31'],
    ['KẾ HOẠCH\nCải cách hành chính giai đoạn 2021 - 2025', 'Cải cách hành chính giai đoạn 2021 - 2025', '2021-01-01/2025-12-31'],
    [
      '**KẾ HOẠCH**\n\n**Phổ biến pháp luật**\n**6 tháng cuối năm 2025**',
      'Phổ biến pháp luật 6 tháng cuối năm 2025',
      '2025-07-01/2025-12-31',
    ],
    [
      'KẾ HOẠCH\nThực hiện Chương trình giai đoạn 2021 - 2030 trong năm 2022',
      'Thực hiện Chương trình giai đoạn 2021 - 2030 trong năm 2022',
      '2022-01-01/2022-12-31',
    ],
    [
      'KẾ HOẠCH\nChuyển đổi số giai đoạn 2021-2025, định hướng đến năm 2030',
      'Chuyển đổi số giai đoạn 2021-2025, định hướng đến năm 2030',
      '2021-01-01/2025-12-31',
    ],
    ['KẾ HOẠCH\nCải cách hành chính năm 2021\n──────', 'Cải cách hành chính năm 2021', '2021-01-01/2021-12-31'],
    ['KẾ HOẠCH\nChuyển đổi số 4 tháng cuối năm 2025', 'Chuyển đổi số 4 tháng cuối năm 2025', '2025-09-01/2025-12-31'],
    ['KẾ HOẠCH\nKiểm tra nội bộ năm học: 2021-2022', 'Kiểm tra nội bộ năm học: 2021-2022', '2021-09-01/2022-05-31'],
    ['KẾ HOẠCH\nKiểm tra quý IV năm 2021', 'Kiểm tra quý IV năm 2021', '2021-10-01/2021-12-31'],
    [
      'KẾ HOẠCH\nTHỰC HIỆN CHỈ THỊ SỐ 7/CT-UBND NGÀY 04 THÁNG 3 NĂM 2021',
      'THỰC HIỆN CHỈ THỊ SỐ 7/CT-UBND NGÀY 04 THÁNG 3 NĂM 2021',
      undefined,
    ],
    [
      'KẾ HOẠCH\nThực hiện Đề án trồng rừng ven biển từ nay đến năm 2030',
      'Thực hiện Đề án trồng rừng ven biển từ nay đến năm 2030',
      undefined,
    ],
    ['KẾ HOẠCH\nTrồng rừng ven biển từ năm 2026 đến năm 2030', 'Trồng rừng ven biển từ năm 2026 đến năm 2030', '2026-01-01/2030-12-31'],
    [
      'KẾ HOẠCH\nTập huấn về bầu cử đại biểu các cấp nhiệm kỳ 2021 - 2026',
      'Tập huấn về bầu cử đại biểu các cấp nhiệm kỳ 2021 - 2026',
      undefined,
    ],
    ...['dịp Tết Nguyên đán Bính Ngọ năm 2026', 'phục vụ Tết năm 2026', 'mừng Xuân Bính Ngọ năm 2026'].map(
      (feast): [string, string, undefined] => [`KẾ HOẠCH\nBảo đảm trật tự ${feast}`, `Bảo đảm trật tự ${feast}`, undefined],
    ),
    [
      'KẾ HOẠCH\nKiểm tra dịp Tết Nguyên đán Bính Ngọ và mùa lễ hội năm 2026',
      'Kiểm tra dịp Tết Nguyên đán Bính Ngọ và mùa lễ hội năm 2026',
      '2026-01-01/2026-12-31',
    ],
    ['KẾ HOẠCH\nTổ chức Tết Trung thu năm 2025', 'Tổ chức Tết Trung thu năm 2025', '2025-01-01/2025-12-31'],
    ['KẾ HOẠCH\nGiám sát việc quản lý chợ giai đoạn 2019 - 2022', 'Giám sát việc quản lý chợ giai đoạn 2019 - 2022', undefined],
    [
      'KẾ HOẠCH\nGiám sát chuyên đề “Việc quản lý chợ giai đoạn 2019 - 2022”',
      'Giám sát chuyên đề “Việc quản lý chợ giai đoạn 2019 - 2022”',
      undefined,
    ],
    ['KẾ HOẠCH\nTRIỂN KHAI THI HÀNH LUẬT ĐẤT ĐAI NĂM 2024', 'TRIỂN KHAI THI HÀNH LUẬT ĐẤT ĐAI NĂM 2024', undefined],
    [
      'KẾ HOẠCH\nTổ chức lễ kỷ niệm ngày truyền thống\n( 15/8/1945 – 15/8/2025 ) và tuyên dương cán bộ',
      'Tổ chức lễ kỷ niệm ngày truyền thống ( 15/8/1945 – 15/8/2025 ) và tuyên dương cán bộ',
      undefined,
    ],
    [
      'CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA SỞ NỘI VỤ\nThực hiện Nghị quyết số 5-NQ/TU về cải cách hành chính',
      'CỦA SỞ NỘI VỤ Thực hiện Nghị quyết số 5-NQ/TU về cải cách hành chính',
      undefined,
    ],
    ['KẾ HOẠCH\nPhổ biến Luật Đất đai năm 2026', 'Phổ biến Luật Đất đai năm 2026', '2026-01-01/2026-12-31'],
    ['KẾ HOẠCH\nGiám sát, phản biện nhiệm kỳ 2021 - 2026', 'Giám sát, phản biện nhiệm kỳ 2021 - 2026', '2021-01-01/2026-12-31'],
  ])('%s', (lines, title, period) => {
    const found = head(`Số: 1/KH-SNV\n\n${lines}\n\nThực hiện Quyết định số 5/QĐ-UBND, Sở Nội vụ ban hành Kế hoạch như sau:`);
    expect(words(found.title)).toBe(title);
    expect(found.period && `${String(found.period.range.start)}/${String(found.period.range.end)}`).toBe(period);
  });

  test.each([
    ['Truy quét tội phạm', 'Công an huyện mở đợt cao điểm từ ngày 15/12/2017 đến ngày 15/3/2018, cụ thể như sau:', '2017-12-15/2018-03-15'],
    ['Bảo vệ Tết Mậu Tuất năm 2018', 'Công an huyện ra quân từ 15/12/2017 đến hết 15/3/2018 như sau:', '2017-12-15/2018-03-15'],
    ['Làm sạch dữ liệu', 'Sở Nội vụ xây dựng kế hoạch thực hiện từ ngày 05/9 đến ngày 30/11/2025 như sau:', '2025-09-05/2025-11-30'],
    [
      'Công tác năm 2020',
      'Sau đợt thi đua từ ngày 01/9/2019 đến ngày 20/11/2019, Sở Nội vụ ban hành Kế hoạch như sau:',
      '2020-01-01/2020-12-31',
    ],
    ['Công tác năm 2020', 'Sơ kết đợt thi đua từ ngày 01/9/2019 đến ngày 20/11/2019 như sau:', '2020-01-01/2020-12-31'],
    ['Làm sạch dữ liệu', 'Sở Nội vụ thực hiện từ ngày 31/11/2025 đến ngày 30/12/2025 như sau:', undefined],
  ])('%s: %s', (title, opening, period) => {
    const found = head(`Số: 1/KH-SNV\n\nKẾ HOẠCH\n${title}\n\n${opening}`).period;
    expect(found && `${String(found.range.start)}/${String(found.range.end)}`).toBe(period);
  });

  test.each([
    ['K Ế   H O Ạ C H', 'Số hóa hồ sơ năm 2024'],
    ['K Ế H O Ạ C H', 'Số hóa hồ sơ năm 2024'],
    ['K Ế HOẠCH', ''],
    ['K H', ''],
  ])('letters set apart by blanks are the word where nothing else stands in the line: %s', (line, title) => {
    expect(words(head(`SỞ NỘI VỤ\n\nSố: 9/KH-SNV\n\n${line}\nSố hóa hồ sơ năm 2024`).title)).toBe(title);
  });

  test('a table below the title stands in the body, though a line with a colon follows it', () => {
    const table = 'Công việc\tĐơn vị thực hiện\nKhai giảng\tPhòng Đào tạo';
    const tree = treeOf(`KẾ HOẠCH NĂM HỌC 2026 - 2027\n\n(Hệ chính quy)\n\n${table}\n\nPhân công:\n\nCác khoa lập lịch.`);
    expect(tree.tasks.map(({ description }) => words(description))).toEqual(['Khai giảng']);
  });

  test('the legal basis is no title, and the opening no section', () => {
    const tree = treeOf(`KẾ HOẠCH\nNăm 2020\n\nCăn cứ Luật Viên chức;\n\nSở Nội vụ ban hành Kế hoạch như sau:\n\n${BODY}`);
    expect(words(tree.head.title)).toBe('Năm 2020');
    expect(tree.sections.map(({ path }) => path)).toEqual(['I', 'II']);
  });
});

test('a decision that issues the plan keeps both heads', () => {
  const tree = treeOf(
    [
      'ỦY BAN NHÂN DÂN\nTỈNH NAM ĐỊNH\n\nSố: 88/QĐ-UBND\n\nNam Định, ngày 12 tháng 02 năm 2020',
      'QUYẾT ĐỊNH\nBan hành Kế hoạch cải cách hành chính năm 2020\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH\n\nCăn cứ Luật Tổ chức chính quyền địa phương;',
      'QUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính.\n\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.',
      'Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nPhạm Đình Nghị',
      `KẾ HOẠCH\nCải cách hành chính năm 2020\n(Ban hành kèm theo Quyết định số 88/QĐ-UBND ngày 12/02/2020)\n\n${BODY}`,
    ].join('\n\n'),
  );
  expect(words(tree.decision?.head.title)).toBe('Ban hành Kế hoạch cải cách hành chính năm 2020');
  expect(tree.decision?.head.number?.ordinal?.value).toBe(88);
  expect(tree.decision?.end.signatories.map(({ name }) => words(name))).toEqual(['Phạm Đình Nghị']);
  expect(words(tree.head.title)).toBe('Cải cách hành chính năm 2020');
  expect(tree.sections.map(({ path }) => path)).toEqual(['I', 'II']);
});

test('nor is who decides below a title that begins in the paragraph of its type word', () => {
  const lines = [
    'SỞ NỘI VỤ',
    'Số: 31/QĐ-SNV',
    'QUYẾT ĐỊNH\nBan hành Kế hoạch đào tạo năm 2024',
    'GIÁM ĐỐC SỞ NỘI VỤ',
    'Căn cứ Luật Viên chức;',
  ];
  const tree = treeOfBlocks([...lines, 'I. MỤC ĐÍCH', 'Một.', 'II. KINH PHÍ', 'Hai.'].map((line) => paragraph(line)));
  expect(words(tree.head.title)).toBe('Ban hành Kế hoạch đào tạo năm 2024');
});

test('who decides stands above the legal basis and is no part of a title in capitals', () => {
  const paper = (authority: string) =>
    `UBND TỈNH NAM ĐỊNH\n\nSố: 31/QĐ-UBND\n\nQUYẾT ĐỊNH\n\nVỀ VIỆC BAN HÀNH KẾ HOẠCH KHUYẾN NÔNG\n\n${authority}\n\nCăn cứ Luật Trồng trọt;`;
  for (const authority of ['UỶ BAN NHÂN DÂN TỈNH NAM ĐỊNH', 'CHỦ TỊCH UBND TỈNH NAM ĐỊNH'])
    expect(words(head(paper(authority)).title)).toBe('VỀ VIỆC BAN HÀNH KẾ HOẠCH KHUYẾN NÔNG');
});

describe('copies of web pages', () => {
  const web = (...lines: string[]) => treeOf(lines.join('\n'));
  /** Broken where the page's own text was: behind a syllable, within a date, between cells. */
  const BROKEN = [
    'ỦY',
    'BAN NHÂN DÂN',
    'TỈNH LAI CHÂU',
    '-------',
    '|',
    'CỘNG',
    'HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '|',
    'Số: 61/KH-UBND',
    '|',
    'Lai',
    'Châu, ngày',
    '4 tháng 3 năm 2016',
    '|',
    'KẾ',
    'HOẠCH',
    'PHÁT',
    'TRIỂN VÙNG CHÈ TẬP TRUNG TRÊN ĐỊA BÀN TỈNH LAI CHÂU NĂM 2016',
    'Căn cứ Quyết định số 1174/QĐ-UBND ngày',
    '12/11/2015 của Ủy ban nhân dân tỉnh về đề án phát triển cây chè;',
    'Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:',
    '1. Mở',
    'rộng vùng chè ở các xã có đất phù hợp, gắn với cơ sở chế biến và',
    'Hợp tác xã của người trồng chè trên địa bàn các huyện.',
  ];

  test('lines that end within a word of several syllables or within a date are put together', () => {
    const { head: read, sections } = web(...BROKEN);
    expect(read.bodies.map(words)).toEqual(['ỦY BAN NHÂN DÂN TỈNH LAI CHÂU']);
    expect(read.documentType?.slug).toBe('ke-hoach');
    expect(words(read.title)).toBe('PHÁT TRIỂN VÙNG CHÈ TẬP TRUNG TRÊN ĐỊA BÀN TỈNH LAI CHÂU NĂM 2016');
    expect([words(read.placeDate?.source.slice(0, 8)), read.placeDate?.date.value]).toEqual(['Lai Châu', '2016-03-04']);
    expect(sections.map(({ path }) => path)).toEqual(['1']);
  });

  test('a mark of secrecy stays a line of its own', () => {
    const { head: read } = web('MẬT', ...BROKEN);
    expect([read.secrecy?.mark, ...read.bodies.map(words)]).toEqual(['MẬT', 'ỦY BAN NHÂN DÂN TỈNH LAI CHÂU']);
  });

  test('bars behind cells make a letterhead; without a title the symbol tells the type', () => {
    const tree = web(
      'Vui lòng đăng nhập để xem đầy đủ.',
      'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |',
      'Số: 208/KH-UBND | Bến Tre, ngày 09 tháng 8 năm 2019 |',
      'Thực hiện Quyết định số 33/2019/QĐ-TTg ngày 08/8/2019 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
      'I. MỤC TIÊU',
      'Một.',
    );
    const { number, placeDate, documentType } = tree.head;
    expect([number?.ordinal?.value, placeDate?.date.value]).toEqual([208, '2019-08-09']);
    expect([documentType?.slug, documentType?.why]).toEqual(['ke-hoach', 'symbol']);
    expect(tree.issues.map(({ code }) => code)).toContain('title-missing');
  });

  test('capitals above the legal basis are the title where the type word is lacking', () => {
    const tree = web(
      'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |',
      'Số: 77/KH-UBND | Bạc Liêu, ngày 20 tháng 12 năm 2017 |',
      'PHÒNG NGỪA DỊCH BỆNH TRÊN TÔM NUÔI NĂM 2018',
      'Căn cứ tình hình nuôi tôm năm 2017, Ủy ban nhân dân tỉnh xây dựng Kế hoạch như sau:',
      'Giữ sạch nguồn nước của vùng nuôi.',
    );
    expect(words(tree.head.title)).toBe('PHÒNG NGỪA DỊCH BỆNH TRÊN TÔM NUÔI NĂM 2018');
    expect(tree.head.bodies.map(words)).toEqual(['ỦY BAN NHÂN DÂN']);
    expect(partsOf(tree).filter((line) => line.startsWith('body'))).toEqual(['body: Giữ sạch nguồn nước của vùng nuôi.']);
    expect(tree.issues.map(({ code }) => code)).not.toContain('title-missing');
  });

  test('a type word with nothing below it has no title, and that is said', () => {
    const codes = (...lines: string[]) =>
      web('UBND HUYỆN HẢI HẬU', 'Số: 5/KH-UBND', ...lines, 'I. MỤC ĐÍCH', 'Làm tốt.').issues.map(({ code }) => code);
    expect(codes('KẾ HOẠCH', 'Căn cứ Luật Thanh tra; UBND huyện xây dựng kế hoạch như sau:')).toContain('abstract-missing');
    expect(codes('CHƯƠNG TRÌNH CÔNG TÁC NĂM 2024', 'Căn cứ Luật Thanh tra; UBND huyện xây dựng kế hoạch như sau:')).not.toContain(
      'abstract-missing',
    );
  });

  test('a headline above the letterhead is not the title', () => {
    const { head: read } = web(
      'KẾ HOẠCH Công tác năm 2017',
      '',
      'Ngày đăng: 07/11/2017',
      '',
      'SỞ NỘI VỤ        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'PHÒNG CCHC       Độc lập - Tự do - Hạnh phúc',
      '',
      'Số: 25/KH-SNV',
      '',
      'KẾ HOẠCH',
      '',
      'Công tác năm 2017',
      '',
      BODY,
    );
    expect([words(read.title), read.number?.ordinal?.value]).toEqual(['Công tác năm 2017', 25]);
  });

  test('a number that a sentence above the letterhead cites is not the document’s', () => {
    const { number } = head('Thực hiện Nghị quyết số 13-NQ/TU về chuyển đổi số\nSỞ NỘI VỤ\nSố: /KH-SNV\n\nKẾ HOẠCH\nNăm 2020');
    expect([number?.ordinal, number?.symbol.value]).toEqual([undefined, 'KH-SNV']);
  });
});

test('a legal basis does not go on with a full line of the title, nor does a bar below it', () => {
  const lines = [
    'HỘI ĐỒNG NHÂN DÂN TỈNH NAM ĐỊNH',
    'BAN VĂN HÓA - XÃ HỘI',
    'Số: 09/KH-BVHXH',
    'Nam Định, ngày 20 tháng 02 năm 2023',
    'KẾ HOẠCH',
    'Giám sát chính sách hỗ trợ học sinh bán trú giai đoạn 2020 - 2022',
    '-----',
    'Căn cứ Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân năm 2015;',
    'Ban Văn hóa - Xã hội Hội đồng nhân dân tỉnh xây dựng kế hoạch như sau:',
    '1. Mục đích',
    'Đánh giá đúng việc thực hiện chính sách ở các trường phổ thông dân tộc bán trú.',
  ];
  expect(words(treeOf(lines.join('\n')).head.title)).toBe('Giám sát chính sách hỗ trợ học sinh bán trú giai đoạn 2020 - 2022');
});
