import { describe, expect, test } from '@jest/globals';
import { readPlan } from '../../pipelines/read-plan.js';
import { readBody } from '../support/read-body.js';

/** "III/1/a lead so-noi-vu, partner …: words | by 2021-06-30", one line a duty; the province left out of the ids. */
async function duties(...lines: string[]): Promise<string[]> {
  const { tasks } = await readBody(...lines);
  return tasks
    .filter(({ origin }) => origin === 'prose')
    .map(({ path, description, assignments, deadlines }) => {
      const units = assignments.map(({ role, agency }) => `${role} ${agency.value?.replace('@nam-dinh', '')}`).join(', ');
      const due = deadlines.map(({ kind, end, clock }) => [kind, end, clock?.from].filter(Boolean).join(' '));
      return [`${path} ${units}: ${description.value}`, ...due].join(' | ');
    });
}

const organization = 'III. TỔ CHỨC THỰC HIỆN';

describe('who has a duty', () => {
  test('a heading of units gives one duty an item, with the items below it', async () => {
    expect(
      await duties(
        organization,
        '1. Sở Nội vụ:',
        'a) Theo dõi, đôn đốc;',
        'b) Khảo sát ba nhóm:',
        '- Đất đai;',
        '- Hộ tịch.',
        '2. Sở Y tế',
        'Lập kế hoạch riêng.',
      ),
    ).toEqual([
      'III/1/a lead so-noi-vu: Theo dõi, đôn đốc;',
      'III/1/b lead so-noi-vu: Khảo sát ba nhóm: - Đất đai; - Hộ tịch.',
      'III/2 lead so-y-te: Lập kế hoạch riêng.',
    ]);
  });

  test('the specialists of a commune have duties, people in general have none', async () => {
    expect(
      await duties(
        organization,
        '1. Các công chức chuyên môn, Trưởng các thôn căn cứ Kế hoạch này tổ chức thực hiện.',
        '2. Cán bộ, công chức thực hiện nghiêm Kế hoạch.',
      ),
    ).toEqual([
      'III/1 lead group:cong-chuc-chuyen-mon@ubnd, lead group:truong-thon: Các công chức chuyên môn, Trưởng các thôn căn cứ Kế hoạch này tổ chức thực hiện.',
    ]);
  });

  test('what a body does itself stands beside what its divisions do', async () => {
    const divisions = ['- Phòng Tổ chức cán bộ: kiểm tra hồ sơ.', '- Phòng Hành chính: in tài liệu.'];
    const given = await duties(organization, '1. Sở Nội vụ', '- Ban hành quyết định trước 25/10/2021.', ...divisions);
    expect(given).toHaveLength(3);
    expect(given[0]).toBe('III/1/-1 lead so-noi-vu: Ban hành quyết định trước 25/10/2021. | by 2021-10-25');
    expect(await duties(organization, '1. Sở Nội vụ', '- Thư ký của đoàn kiểm tra.', ...divisions)).toHaveLength(2);
  });

  test('a bracket says when behind who does it, once', async () => {
    const due = async (bracket: string) =>
      (await duties('II. NHIỆM VỤ', `1. Sửa chữa cầu (${bracket}).`)).map((duty) => duty.split(' | ').slice(1));
    expect(await due('Sở Nội vụ chủ trì, dự kiến tháng 7/2021')).toEqual([['interval 2021-07-31']]);
    expect(await due('Sở Nội vụ chủ trì, trước 15/7/2021')).toEqual([['by 2021-07-15']]);
    expect(await due('Sở Nội vụ, trước 15/7/2021')).toEqual([['by 2021-07-15']]);
  });

  test('whom the work is done with stands before the bracket that says who does it', async () => {
    expect(await duties('II. NHIỆM VỤ', '1. Phối hợp với Sở Y tế kiểm tra bếp ăn (Sở Nội vụ chủ trì).')).toEqual([
      'II/1 lead so-noi-vu, partner so-y-te: Phối hợp với Sở Y tế kiểm tra bếp ăn (Sở Nội vụ chủ trì).',
    ]);
  });

  test('a person with a post heads what the post has to do, a person alone does not', async () => {
    const lines = [
      '1. Đ/c Trần Thị Mai - Chủ tịch UBND tỉnh: Chỉ đạo chung, khai mạc hội nghị.',
      '2. Đ/c Lê Văn Nam, Giám đốc Sở Nội vụ: Chuẩn bị tài liệu.',
      '3. Đ/c Vũ Văn Hải - Giám đốc Sở Y tế: Trưởng đoàn.',
      '4. Đ/c Lò Thị Hoa: Đón khách.',
    ];
    expect(await duties(organization, ...lines)).toEqual([
      'III/1 lead chu-tich-ubnd: Chỉ đạo chung, khai mạc hội nghị.',
      'III/2 lead giam-doc@so-noi-vu: Chuẩn bị tài liệu.',
    ]);
  });

  test('what a unit does before a colon is no part of its name', async () => {
    expect(await duties(organization, '1. Trung tâm Y tế huyện tập huấn cho cán bộ trường học: 02 lớp.')).toEqual([
      'III/1 lead trung-tam-y-te.?: Trung tâm Y tế huyện tập huấn cho cán bộ trường học: 02 lớp.',
    ]);
  });

  test('names behind the colon of a group are those that the sentence goes on about', async () => {
    const line = 'Đề nghị các sở: Nội vụ, Y tế theo chức năng phối hợp thực hiện.';
    expect(await duties(organization, `1. ${line}`, '2. Các sở: Lập kế hoạch.')).toEqual([
      `III/1 lead so-noi-vu, lead so-y-te: ${line}`,
      'III/2 lead group:so: Lập kế hoạch.',
    ]);
  });

  test('to lead is what a Party body does; below any other heading it means the leaders', async () => {
    const line = 'Lãnh đạo UBND tỉnh ban hành quy chế.';
    expect(await duties(organization, '1. Đảng ủy UBND tỉnh', line)).toEqual([`III/1 lead dang-uy-ubnd: ${line}`]);
    expect(await duties(organization, '1. Văn phòng UBND tỉnh', line)).toEqual([`III/1 lead group:lanh-dao@ubnd: ${line}`]);
  });

  test('a paragraph below an item that says only who does it belongs to the item', async () => {
    expect(
      await duties(
        'II. NHIỆM VỤ',
        '1. Triển khai phần mềm.',
        'Sở Nội vụ chủ trì; Sở Y tế, Sở Tài chính phối hợp; hoàn thành trước 30/6/2021.',
        '2. Rà soát quy chế.',
        'Sở Tài chính chủ trì thẩm định kinh phí mua sắm.',
      ),
    ).toEqual([
      'II/1 lead so-noi-vu, partner so-y-te, partner so-tai-chinh: Triển khai phần mềm. Sở Nội vụ chủ trì; Sở Y tế, Sở Tài chính phối hợp; hoàn thành trước 30/6/2021. | by 2021-06-30',
      'II/2 lead so-tai-chinh: Sở Tài chính chủ trì thẩm định kinh phí mua sắm.',
    ]);
  });

  test('a bracket on a line of its own says who does what stands above it', async () => {
    expect(
      await duties(
        'II. NHIỆM VỤ',
        '1. Công khai thủ tục.',
        '(Sở Nội vụ chủ trì; Sở Y tế phối hợp; thường xuyên)',
        '2. Chỉ số hài lòng',
        'Đo lường mức độ hài lòng.',
        '(Thanh tra tỉnh; quý II/2021)',
        '3. Họp giao ban.',
        '(Có lịch kèm theo)',
      ),
    ).toEqual([
      'II/1 lead so-noi-vu, partner so-y-te: Công khai thủ tục. (Sở Nội vụ chủ trì; Sở Y tế phối hợp; thường xuyên)',
      'II/2 lead thanh-tra-tinh: Đo lường mức độ hài lòng. (Thanh tra tỉnh; quý II/2021) | interval 2021-06-30',
    ]);
  });

  test('a kind of bodies without "các" heads their duties behind words of address', async () => {
    expect(await duties(organization, '1. Đối với phòng, đơn vị được kiểm tra', '- Chuẩn bị báo cáo.', '- Khắc phục hạn chế.')).toEqual([
      'III/1/-1 lead group:phong-don-vi@ubnd: Chuẩn bị báo cáo.',
      'III/1/-2 lead group:phong-don-vi@ubnd: Khắc phục hạn chế.',
    ]);
  });

  test('the units of a bracket are read like a cell', async () => {
    expect(
      await duties('II. NHIỆM VỤ', '1. Triển khai phần mềm (Phòng KHNV, tổ CNTT; trước 31/12/2021).', '2. Họp (tổ, nhóm; tháng 5).'),
    ).toEqual([
      'II/1 lead phong-ke-hoach-nghiep-vu, lead to-cong-nghe-thong-tin: Triển khai phần mềm (Phòng KHNV, tổ CNTT; trước 31/12/2021). | by 2021-12-31',
    ]);
  });

  test('a bracket may part who leads and who helps by a semicolon', async () => {
    expect(await duties('II. NHIỆM VỤ', '1. Sửa cầu (Sở Nội vụ chủ trì; Sở Y tế phối hợp; quý I/2021).')).toEqual([
      'II/1 lead so-noi-vu, partner so-y-te: Sửa cầu (Sở Nội vụ chủ trì; Sở Y tế phối hợp; quý I/2021). | interval 2021-03-31',
    ]);
  });

  test('persons below a unit belong to it and have no duty by their names alone', async () => {
    const lines = ['1. Ban Giám khảo:', '- Cô Trần Thị Mai;', '- Đ/c Lê Văn Nam.', '- Chấm điểm các tiết mục.'];
    expect(await duties(organization, ...lines)).toEqual([expect.stringMatching(/: Chấm điểm các tiết mục\.$/u)]);
  });

  test('who holds a post is told behind its colon, and nothing to do', async () => {
    const lines = ['1. Trưởng ban: Đ/c Lê Văn Nam - Giám đốc Sở Nội vụ.', '2. Sở Y tế: Cấp cứu tại chỗ.'];
    expect(await duties(organization, ...lines)).toEqual(['III/2 lead so-y-te: Cấp cứu tại chỗ.']);
  });

  test('a note in brackets gives no duty', async () => {
    expect(
      await duties(
        organization,
        '1. Sở Nội vụ',
        '(có Phụ lục kèm theo)',
        'Theo dõi (cùng Sở Y tế) tiến độ.',
        '2. Sở Y tế',
        '- (Theo Phụ lục II)',
        '- Lập kế hoạch.',
      ),
    ).toEqual(['III/1 lead so-noi-vu: Theo dõi (cùng Sở Y tế) tiến độ.', 'III/2/-2 lead so-y-te: Lập kế hoạch.']);
  });

  test('units stand two headings below their title', async () => {
    expect(
      await duties(
        'III. TRÁCH NHIỆM CỦA CÁC NGÀNH',
        '1. Ngành Y tế',
        'a) Sở Y tế',
        '- Cung cấp thuốc.',
        'b) Bệnh viện Đa khoa tỉnh chuẩn bị giường bệnh.',
      ),
    ).toEqual(['III/1/a/-1 lead so-y-te: Cung cấp thuốc.', 'III/1/b lead benh-vien-da-khoa: Bệnh viện Đa khoa tỉnh chuẩn bị giường bệnh.']);
  });

  test('a heading of posts may say what is in their charge; a sentence about them is no heading', async () => {
    expect(
      await duties(
        organization,
        '1. Các Phó Chủ tịch UBND tỉnh phụ trách lĩnh vực văn hóa, xã hội',
        '- Chỉ đạo các ngành;',
        '- Kiểm tra tiến độ.',
      ),
    ).toEqual(['III/1/-1 lead group:pho-chu-tich-ubnd: Chỉ đạo các ngành;', 'III/1/-2 lead group:pho-chu-tich-ubnd: Kiểm tra tiến độ.']);
  });

  test.each([
    ['1. Sở Nội vụ: Chủ trì theo dõi.', 'III/1 lead so-noi-vu: Chủ trì theo dõi.'],
    ['1. Đối với UBND cấp huyện: lập kế hoạch.', 'III/1 lead group:ubnd-cap-huyen: lập kế hoạch.'],
    [
      '1. Sở Nội vụ phối hợp với Sở Tài chính lập dự toán.',
      'III/1 partner so-noi-vu, partner so-tai-chinh: Sở Nội vụ phối hợp với Sở Tài chính lập dự toán.',
    ],
    [
      '1. Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính tham mưu mức chi, hoàn thành trước ngày 15/12/2021.',
      'III/1 lead so-noi-vu, partner so-tai-chinh: Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính tham mưu mức chi, hoàn thành trước ngày 15/12/2021. | by 2021-12-15',
    ],
    ['1. Sở Nội vụ theo dõi; yêu cầu Sở Tài chính báo cáo.', 'III/1 lead so-noi-vu: Sở Nội vụ theo dõi; yêu cầu Sở Tài chính báo cáo.'],
    [
      'Các sở, ban, ngành có trách nhiệm báo cáo hàng tháng.',
      'III lead group:so-ban-nganh-tinh: Các sở, ban, ngành có trách nhiệm báo cáo hàng tháng. | recurring',
    ],
    [
      '1. Các công ty kinh doanh hạ tầng phối hợp cung cấp số liệu.',
      'III/1 partner group:cong-ty-kinh-doanh-ha-tang: Các công ty kinh doanh hạ tầng phối hợp cung cấp số liệu.',
    ],
    [
      '1. Sở Nội vụ chủ trì, phối hợp chặt chẽ, thường xuyên với Sở Y tế theo dõi.',
      'III/1 lead so-noi-vu, partner so-y-te: Sở Nội vụ chủ trì, phối hợp chặt chẽ, thường xuyên với Sở Y tế theo dõi.',
    ],
    [
      '1. Các hội đặc thù căn cứ điều lệ có trách nhiệm vận động hội viên.',
      'III/1 lead group:hoi-dac-thu: Các hội đặc thù căn cứ điều lệ có trách nhiệm vận động hội viên.',
    ],
    ['1. Sở Y tế lo thuốc; tổ chức chủ trì hội thảo.', 'III/1 lead so-y-te: Sở Y tế lo thuốc; tổ chức chủ trì hội thảo.'],
    [
      '1. Cơ quan, tổ chức được kiểm tra chuẩn bị báo cáo.',
      'III/1 lead group:co-quan-to-chuc-duoc-kiem-tra: Cơ quan, tổ chức được kiểm tra chuẩn bị báo cáo.',
    ],
    ['1. Các đơn vị được kiểm tra gửi báo cáo.', 'III/1 lead group:don-vi-duoc-kiem-tra: Các đơn vị được kiểm tra gửi báo cáo.'],
    [
      '1. Sở Nội vụ định kỳ hằng quý báo cáo trước ngày 10 của tháng cuối quý.',
      'III/1 lead so-noi-vu: Sở Nội vụ định kỳ hằng quý báo cáo trước ngày 10 của tháng cuối quý. | recurring',
    ],
  ])('%s', async (line, expected) => {
    expect(await duties(organization, line)).toEqual([expected]);
  });

  test('each unit that a paragraph goes on to has a duty of its own', async () => {
    expect(
      await duties(organization, 'Sở Y tế lo thuốc; Sở Tài chính bố trí kinh phí. Báo Nam Định đưa tin.', 'Trên đây là Kế hoạch.'),
    ).toEqual([
      'III lead so-y-te: Sở Y tế lo thuốc;',
      'III lead so-tai-chinh: Sở Tài chính bố trí kinh phí.',
      'III lead bao-nam-dinh: Báo Nam Định đưa tin.',
    ]);
  });

  test.each([
    [
      '1. Chủ tịch UBND tỉnh yêu cầu Sở Tài chính bố trí kinh phí.',
      'III/1 lead so-tai-chinh: Chủ tịch UBND tỉnh yêu cầu Sở Tài chính bố trí kinh phí.',
    ],
    [
      '1. UBND tỉnh giao Sở Nội vụ chủ trì, phối hợp với Sở Y tế theo dõi.',
      'III/1 lead so-noi-vu, partner so-y-te: UBND tỉnh giao Sở Nội vụ chủ trì, phối hợp với Sở Y tế theo dõi.',
    ],
    ['1. Sở Y tế yêu cầu các bệnh viện báo cáo.', 'III/1 lead so-y-te: Sở Y tế yêu cầu các bệnh viện báo cáo.'],
  ])('whoever the issuer tells has the duty: %s', async (line, expected) => {
    expect(await duties(organization, line)).toEqual([expected]);
  });

  test('a unit that is addressed like the one before has a duty of its own', async () => {
    expect(await duties(organization, '1. Giao Sở Y tế lo thuốc; giao Sở Tài chính bố trí kinh phí.')).toEqual([
      'III/1 lead so-y-te: Giao Sở Y tế lo thuốc;',
      'III/1 lead so-tai-chinh: giao Sở Tài chính bố trí kinh phí.',
    ]);
  });

  test('a group without a word of plural is the unit where it is the whole heading', async () => {
    expect(
      await duties(organization, '1. Ban Công tác Mặt trận các thôn', '- Nắm dư luận.', '2. Tổ chức thực hiện', '- Họp hằng quý.'),
    ).toEqual(['III/1/-1 lead group:ban-cong-tac-mat-tran: Nắm dư luận.']);
  });

  test('a heading may say what the unit is to the plan', async () => {
    expect(
      await duties(organization, '1. Giao Sở Y tế là cơ quan thường trực, có nhiệm vụ:', '- Lo thuốc;', '- Lập kế hoạch riêng.'),
    ).toEqual(['III/1/-1 lead so-y-te: Lo thuốc;', 'III/1/-2 lead so-y-te: Lập kế hoạch riêng.']);
  });

  test('a paragraph behind the last item of a list is the unit’s own, unless the items have paragraphs below them', async () => {
    expect(await duties(organization, '1. Sở Y tế', 'a) Lo thuốc;', 'b) Trực cấp cứu.', 'Hằng tuần báo cáo UBND tỉnh.')).toEqual([
      'III/1/a lead so-y-te: Lo thuốc;',
      'III/1/b lead so-y-te: Trực cấp cứu.',
      'III/1 lead so-y-te: Hằng tuần báo cáo UBND tỉnh. | recurring',
    ]);
    expect(await duties(organization, '1. Sở Y tế', 'a) Lo thuốc.', 'Mua đủ dùng.', 'b) Trực cấp cứu.', 'Mỗi ca hai người.')).toEqual([
      'III/1/a lead so-y-te: Lo thuốc. Mua đủ dùng.',
      'III/1/b lead so-y-te: Trực cấp cứu. Mỗi ca hai người.',
    ]);
    expect(await duties(organization, '1. Sở Y tế', 'a) Lo thuốc;', 'b) Trực ở hai nơi:', 'Sân vận động và nhà thi đấu.')).toEqual([
      'III/1/a lead so-y-te: Lo thuốc;',
      'III/1/b lead so-y-te: Trực ở hai nơi: Sân vận động và nhà thi đấu.',
    ]);
  });

  test.each([
    ['Căn cứ các nội dung trên các phòng, đơn vị của tỉnh lập dự toán.', 'group:phong-don-vi@ubnd'],
    ['Định kỳ hằng quý các sở, ban, ngành gửi số liệu.', 'group:so-ban-nganh-tinh'],
    ['Trên cơ sở dự toán của Sở Tài chính các sở, ban, ngành mua sắm.', 'group:so-ban-nganh-tinh'],
  ])('a ground or a time may stand before the unit without a comma: %s', async (line, unit) => {
    const [duty] = await duties(organization, line);
    expect(duty).toContain(`III lead ${unit}: ${line}`);
  });

  test('a post whose name goes on in small letters leads what follows the colon', async () => {
    expect(await duties(organization, '1. Chuyên viên tổng hợp: Lập sổ theo dõi.')).toEqual([
      'III/1 lead chuyen-vien-tong-hop: Lập sổ theo dõi.',
    ]);
  });

  test('a title of units above items with units of their own gives nothing itself', async () => {
    expect(
      await duties(
        'III. TRÁCH NHIỆM CỦA CÁC CƠ QUAN, ĐƠN VỊ',
        '1. Trách nhiệm của Sở Y tế',
        'Lo thuốc.',
        '2. Đề nghị Tỉnh đoàn vận động đoàn viên.',
      ),
    ).toEqual(['III/1 lead so-y-te: Lo thuốc.', 'III/2 lead dtn: Đề nghị Tỉnh đoàn vận động đoàn viên.']);
  });

  test('a paragraph without a marker behind the items tells its own unit, and an item behind its lead', async () => {
    const lines = [
      '1. Sở Y tế có trách nhiệm công khai.',
      'Giao Sở Nội vụ kiểm tra việc thực hiện.',
      '2. Chế độ báo cáo: Các sở, ban, ngành gửi báo cáo trước 30/11/2021.',
    ];
    expect(await duties(organization, ...lines)).toEqual([
      'III/1 lead so-y-te: Sở Y tế có trách nhiệm công khai.',
      'III/1 lead so-noi-vu: Giao Sở Nội vụ kiểm tra việc thực hiện.',
      'III/2 lead group:so-ban-nganh-tinh: Các sở, ban, ngành gửi báo cáo trước 30/11/2021. | by 2021-11-30',
    ]);
  });

  test('what a body does behind a lead is its duty in any division; where something is or who belongs to it is none', async () => {
    const lines = [
      'III. HÌNH THỨC TUYÊN TRUYỀN',
      '1. Trên sóng phát thanh: Đài Truyền thanh huyện Ý Yên mở chuyên mục hàng tháng.',
      '2. Địa điểm: Văn phòng Sở Nội vụ tại số 5 đường Trần Phú.',
      '3. Đoàn số 1: Sở Y tế làm trưởng đoàn, thành viên là Công an tỉnh.',
      '4. Thành phần: Lãnh đạo Sở Nội vụ tham dự.',
    ];
    expect(await duties(...lines)).toEqual([
      'III/1 lead dai-truyen-thanh.y-yen: Đài Truyền thanh huyện Ý Yên mở chuyên mục hàng tháng. | recurring',
    ]);
  });

  test('a kind of unit in the singular, before any verb, is each of that kind; what begins with a verb is none', async () => {
    const lines = [
      '1. Chế độ báo cáo',
      '- Cơ sở giáo dục báo cáo trước 15/6/2021.',
      '- Tổ chức thực hiện báo cáo theo mẫu.',
      '- Cơ sở dữ liệu cập nhật hàng ngày.',
    ];
    expect(await duties(organization, ...lines)).toEqual([
      'III/1/-1 lead group:co-so-giao-duc: Cơ sở giáo dục báo cáo trước 15/6/2021. | by 2021-06-15',
    ]);
  });

  test('a bracket at the end of an item, and the month above it', async () => {
    const first = [
      'Tháng 02:',
      '1. Báo cáo quý I (Sở Tài chính chuẩn bị, trước ngày 15/3).',
      '2. Lễ giao quân (Công an tỉnh chủ trì, Sở Y tế phối hợp).',
    ];
    const second = ['Quý II:', '1. Dự toán năm sau (Sở Tài chính chuẩn bị).', '2. Kế hoạch bầu cử (UBND tỉnh đã phê duyệt).'];
    expect(await duties('II. CHƯƠNG TRÌNH', ...first, ...second)).toEqual([
      'II/1 lead so-tai-chinh: Báo cáo quý I (Sở Tài chính chuẩn bị, trước ngày 15/3). | by 2021-03-15',
      'II/2 lead cong-an-tinh, partner so-y-te: Lễ giao quân (Công an tỉnh chủ trì, Sở Y tế phối hợp). | interval 2021-02-28',
      'II/1~2 lead so-tai-chinh: Dự toán năm sau (Sở Tài chính chuẩn bị). | interval 2021-06-30',
    ]);
  });

  test('a bracket with a unit and a time, but none with a unit alone', async () => {
    expect(await duties('II. NHIỆM VỤ', '1. Sửa quy chế (Sở Tư pháp, tháng 5/2021).', '2. Bổ sung phụ lục (Sở Tư pháp).')).toEqual([
      'II/1 lead so-tu-phap: Sửa quy chế (Sở Tư pháp, tháng 5/2021). | interval 2021-05-31',
    ]);
  });

  test('below a month of a programme a bracket with a unit alone says who, but not one that goes on', async () => {
    const items = ['1. Duyệt dự toán năm sau (Sở Tài chính).', '2. Gửi tờ trình (UBND tỉnh khóa trước).', '3. Thi tay nghề.'];
    expect(await duties('II. CHƯƠNG TRÌNH', 'Tháng 02:', ...items)).toEqual([
      'II/1 lead so-tai-chinh: Duyệt dự toán năm sau (Sở Tài chính). | interval 2021-02-28',
    ]);
  });

  test('below a unit, whom it gives something has the duty; what it asks of others is its own', async () => {
    const items = [
      '- Theo dõi chung.',
      '- Giao Công an tỉnh bảo vệ.',
      '- Đề nghị Bộ Nội vụ hướng dẫn.',
      '- Giao chỉ tiêu cho từng trường.',
    ];
    expect(await duties(organization, '1. Sở Nội vụ', ...items)).toEqual([
      'III/1/-1 lead so-noi-vu: Theo dõi chung.',
      'III/1/-2 lead cong-an-tinh: Giao Công an tỉnh bảo vệ.',
      'III/1/-3 lead so-noi-vu: Đề nghị Bộ Nội vụ hướng dẫn.',
      'III/1/-4 lead so-noi-vu: Giao chỉ tiêu cho từng trường.',
    ]);
  });

  test('below a unit a clause that tells another one by a word of duty begins a duty of its own', async () => {
    const items = ['- Giao chỉ tiêu; Sở Y tế chịu trách nhiệm kiểm tra.', '- Lập hồ sơ; kiểm tra Sở Y tế.'];
    expect(await duties(organization, '1. Sở Nội vụ', ...items)).toEqual([
      'III/1/-1 lead so-noi-vu: Giao chỉ tiêu;',
      'III/1/-1 lead so-y-te: Sở Y tế chịu trách nhiệm kiểm tra.',
      'III/1/-2 lead so-noi-vu: Lập hồ sơ; kiểm tra Sở Y tế.',
    ]);
  });

  test('a name that a label has whole is whole in sentences, too', async () => {
    const lines = ['1. Tập huấn (Đơn vị chủ trì: Phòng Kế hoạch - Nghiệp vụ tín dụng; thời gian: quý I/2021).', organization];
    const [given] = await duties('II. NHIỆM VỤ', ...lines, '- Phòng Kế hoạch - Nghiệp vụ tín dụng là đầu mối theo dõi.');
    expect(given).toContain('lead phong-ke-hoach-nghiep-vu-tin-dung:');
  });

  test('a post without a body is of the unit in the heading above', async () => {
    expect(
      await duties(
        organization,
        '1. Các trường THPT',
        '1.1. Rà soát hồ sơ.',
        '1.2. Hiệu trưởng chịu trách nhiệm về hồ sơ.',
        '2. Trung tâm Y tế',
        '2.1. Giám đốc Trung tâm chịu trách nhiệm về thuốc.',
        '2.2. Giám đốc phân công trực.',
        '3. Chánh Văn phòng theo dõi việc thực hiện.',
      ),
    ).toEqual([
      'III/1/1.1 lead group:truong-trung-hoc-pho-thong: Rà soát hồ sơ.',
      'III/1/1.2 lead group:hieu-truong-truong-trung-hoc-pho-thong: Hiệu trưởng chịu trách nhiệm về hồ sơ.',
      'III/2/2.1 lead giam-doc@trung-tam-y-te: Giám đốc Trung tâm chịu trách nhiệm về thuốc.',
      'III/2/2.2 lead giam-doc@trung-tam-y-te: Giám đốc phân công trực.',
      'III/3 lead chanh-van-phong: Chánh Văn phòng theo dõi việc thực hiện.',
    ]);
  });

  test('a division of "Sở" is of the department in the heading above', async () => {
    expect(
      await duties(
        organization,
        '1. Sở Nội vụ',
        '1.1. Thanh tra Sở kiểm tra công vụ.',
        '1.2. Văn phòng UBND tỉnh tổng hợp kết quả.',
        '2. Trung tâm Y tế',
        '2.1. Văn phòng Sở cấp phát vật tư.',
      ),
    ).toEqual([
      'III/1/1.1 lead thanh-tra@so-noi-vu: Thanh tra Sở kiểm tra công vụ.',
      'III/1/1.2 lead vp-ubnd: Văn phòng UBND tỉnh tổng hợp kết quả.',
      'III/2/2.1 lead van-phong-so: Văn phòng Sở cấp phát vật tư.',
    ]);
  });

  test('a post without a body below a heading of several units may be of any: an issue', async () => {
    const { tasks } = await readBody(organization, '1. Trung tâm Y tế, Trường THPT', '1.1. Giám đốc phân công trực.', '1.2. Lập dự toán.');
    expect(tasks.map(({ issues }) => issues?.map(({ code, data }) => [code, data]))).toEqual([
      [['agency-owner-unclear', { raw: 'Giám đốc' }]],
      undefined,
    ]);
  });

  test('units that help and nothing below: the item says what they do', async () => {
    expect(await duties(organization, '1. Công đoàn viên chức tỉnh, Tỉnh đoàn phối hợp.', '2. Sở Y tế', '3. Sở Nội vụ duyệt.')).toEqual([
      'III/1 partner cong-doan-vien-chuc, partner dtn: Công đoàn viên chức tỉnh, Tỉnh đoàn phối hợp.',
      'III/3 lead so-noi-vu: Sở Nội vụ duyệt.',
    ]);
  });

  test('two months in the line above are both the item’s; a number that is no month is none', async () => {
    const lines = ['1. Tháng 4 và tháng 5', '- Sở Y tế khám tuyển.', '2. Tháng 6 người cao tuổi', '- Công an tỉnh chủ trì giữ trật tự.'];
    expect(await duties('II. PHÂN CÔNG', ...lines)).toEqual([
      'II/1/-1 lead so-y-te: Sở Y tế khám tuyển. | interval 2021-04-30 | interval 2021-05-31',
      'II/2/-1 lead cong-an-tinh: Công an tỉnh chủ trì giữ trật tự.',
    ]);
  });

  test('a verb that is a noun elsewhere ends the subject', async () => {
    expect(await duties(organization, '1. Đảng ủy UBND tỉnh lãnh đạo UBND tỉnh cụ thể hóa kế hoạch.')).toEqual([
      'III/1 lead dang-uy-ubnd: Đảng ủy UBND tỉnh lãnh đạo UBND tỉnh cụ thể hóa kế hoạch.',
    ]);
  });

  test('an item may say the work first and then who does it', async () => {
    expect(await duties('II. NHIỆM VỤ', '1. Biên soạn tài liệu; Sở Tư pháp chủ trì phát hành.')).toEqual([
      'II/1 lead so-tu-phap: Biên soạn tài liệu; Sở Tư pháp chủ trì phát hành.',
    ]);
    expect(
      await duties('II. NHIỆM VỤ', '1. Rà soát quy chế; giao Sở Tư pháp tham mưu.', '2. Họp giao ban; yêu cầu Sở Tư pháp dự.'),
    ).toEqual(['II/1 lead so-tu-phap: Rà soát quy chế; giao Sở Tư pháp tham mưu.']);
    expect(
      await duties(
        organization,
        '1. Rà soát quy chế. Sở Tư pháp hoàn thành trước 30/4/2021.',
        '2. Sửa quy chế. Sở Tư pháp thực hiện xong trong tháng 5/2021.',
        '3. Rà soát hồ sơ. Sở Y tế hoàn thành hồ sơ số hóa.',
      ),
    ).toEqual([
      'III/1 lead so-tu-phap: Rà soát quy chế. Sở Tư pháp hoàn thành trước 30/4/2021. | by 2021-04-30',
      'III/2 lead so-tu-phap: Sửa quy chế. Sở Tư pháp thực hiện xong trong tháng 5/2021. | by 2021-05-31',
      'III/3 lead so-y-te: Sở Y tế hoàn thành hồ sơ số hóa.',
    ]);
  });

  test('what stands behind the unit may say that it does the work, with whom and by when', async () => {
    expect(
      await duties(
        'II. NHIỆM VỤ',
        '1. Thanh tra việc cấp phép tại 06 xã. Sở Tư pháp phối hợp Sở Tài chính, Sở Y tế thực hiện từ tháng 5 đến tháng 9/2021.',
        '2. Hội nghị cấp tỉnh: hoàn thành trong tháng 3/2021. Sở Tư pháp tham mưu.',
        '3. Sửa quy chế. Sở Tư pháp và Sở Y tế soạn thảo.',
        '4. Mở lớp tập huấn. Sở Tư pháp mời giảng viên.',
        '5. Họp báo hằng tháng. Sở Tư pháp được mời dự.',
      ),
    ).toEqual([
      'II/1 partner so-tu-phap, partner so-tai-chinh, partner so-y-te: Thanh tra việc cấp phép tại 06 xã. Sở Tư pháp phối hợp Sở Tài chính, Sở Y tế thực hiện từ tháng 5 đến tháng 9/2021. | interval 2021-09-30',
      'II/2 lead so-tu-phap: Hội nghị cấp tỉnh: hoàn thành trong tháng 3/2021. Sở Tư pháp tham mưu. | by 2021-03-31',
      'II/3 lead so-tu-phap, lead so-y-te: Sửa quy chế. Sở Tư pháp và Sở Y tế soạn thảo.',
    ]);
  });

  test('a clause behind the work may say by whom it is done', async () => {
    expect(
      await duties(
        'II. NHIỆM VỤ',
        '1. Tặng quà trẻ em khuyết tật: từ ngày 20/9 đến ngày 25/9/2021, do Sở Y tế chủ trì, phối hợp Sở Tài chính thực hiện.',
        '2. Tổ chức hội thi (do Sở Tư pháp chủ trì).',
        '3. Dự hội nghị do Sở Tư pháp chủ trì.',
        '4. Kinh phí bảo đảm, do Sở Tài chính thẩm định.',
      ),
    ).toEqual([
      'II/1 lead so-y-te, partner so-tai-chinh: Tặng quà trẻ em khuyết tật: từ ngày 20/9 đến ngày 25/9/2021, do Sở Y tế chủ trì, phối hợp Sở Tài chính thực hiện. | interval 2021-09-25',
      'II/2 lead so-tu-phap: Tổ chức hội thi (do Sở Tư pháp chủ trì).',
    ]);
  });

  test('a product that is named, an end mark that is not the sentence’s', async () => {
    const { tasks } = await readBody(organization, '1. Sở Nội vụ sửa quy chế. Sản phẩm: Quyết định của UBND tỉnh./.');
    expect(tasks.map(({ product, description }) => [product?.value, description.value])).toEqual([
      ['Quyết định của UBND tỉnh', 'Sở Nội vụ sửa quy chế. Sản phẩm: Quyết định của UBND tỉnh'],
    ]);
  });

  test('a line of units without a marker heads what follows, until the next such line', async () => {
    expect(
      await duties(
        organization,
        '1. Nhiệm vụ của các đơn vị',
        'Sở Nội vụ:',
        '- Mở lớp tập huấn',
        '- In tài liệu',
        'Sở Y tế:',
        '- Khám sức khỏe đầu năm',
        'Chế độ báo cáo',
        'Số liệu được gửi trước ngày 15/6/2021.',
      ),
    ).toEqual([
      'III/1/-1 lead so-noi-vu: Mở lớp tập huấn',
      'III/1/-2 lead so-noi-vu: In tài liệu',
      'III/1/-3 lead so-y-te: Khám sức khỏe đầu năm',
    ]);
  });

  test('paragraphs below a line of units, where the copy has lost all numbers', async () => {
    expect(await duties(organization, 'Sở Nội vụ', 'Theo dõi tiến độ.', 'Lập báo cáo quý.', 'Sở Tài chính', 'Bố trí kinh phí.')).toEqual([
      'III lead so-noi-vu: Theo dõi tiến độ.',
      'III lead so-noi-vu: Lập báo cáo quý.',
      'III lead so-tai-chinh: Bố trí kinh phí.',
    ]);
  });

  test('the words of a schedule’s time are its own and the day above', async () => {
    const { tasks } = await readBody('II. LỊCH NGÀY 20/4/2021', '- Từ 7 giờ 00 phút - 7 giờ 30 phút: Sở Nội vụ đón tiếp đại biểu.');
    expect(tasks.flatMap(({ deadlines }) => deadlines.map(({ raw }) => raw))).toEqual(['Từ 7 giờ 00 phút - 7 giờ 30 phút NGÀY 20/4/2021']);
  });

  test('the clock of a schedule, with the day of the heading above', async () => {
    expect(
      await duties(
        'II. LỊCH NGÀY 20/4/2021',
        '- Từ 7 giờ 00 phút - 7 giờ 30 phút: Sở Nội vụ đón tiếp đại biểu.',
        '- Từ 7 giờ 30 phút: khai mạc.',
      ),
    ).toEqual(['II/-1 lead so-noi-vu: Sở Nội vụ đón tiếp đại biểu. | point 2021-04-20 07:00']);
  });

  test('the time with which an item of a programme leads', async () => {
    const items = [
      '- Tháng 8 - 9: Rà soát, cập nhật phiếu.',
      '- Từ 20/10 đến 10/11: Sở Y tế kiểm tra hồ sơ.',
      '- Đợt 2: Sở Y tế hậu kiểm.',
      '- Quý IV/2021: Sở Nội vụ tổng kết.',
    ];
    expect(await duties('II. LỘ TRÌNH', ...items)).toEqual([
      'II/-2 lead so-y-te: Sở Y tế kiểm tra hồ sơ. | interval 2021-11-10',
      'II/-4 lead so-noi-vu: Sở Nội vụ tổng kết. | interval 2021-12-31',
    ]);
  });
});

describe('who works together', () => {
  test('where a unit is stands between it and what it does', async () => {
    expect(await duties(organization, '1. Công an tỉnh đóng trên địa bàn phối hợp tuần tra.', '2. Công an tỉnh tuần tra.')).toEqual([
      'III/1 partner cong-an-tinh: Công an tỉnh đóng trên địa bàn phối hợp tuần tra.',
      'III/2 lead cong-an-tinh: Công an tỉnh tuần tra.',
    ]);
  });

  test('a kind of units without a plural helps, but not one that is only said to be of the same level', async () => {
    const lines = ['1. Sở Y tế phối hợp với cơ quan báo chí đưa tin.', '2. Sở Y tế phối hợp với chính quyền cùng cấp đưa tin.'];
    expect(await duties(organization, ...lines)).toEqual([
      'III/1 partner so-y-te, partner group:co-quan-bao-chi: Sở Y tế phối hợp với cơ quan báo chí đưa tin.',
      'III/2 partner so-y-te: Sở Y tế phối hợp với chính quyền cùng cấp đưa tin.',
    ]);
  });

  test('whoever is named behind "cùng với" helps', async () => {
    expect(
      await duties(
        organization,
        '1. Sở Nội vụ cùng với Sở Y tế rà soát quy trình.',
        '2. Sở Nội vụ cùng với người dân dọn vệ sinh.',
        '3. Sở Y tế chủ trì, cùng với Sở Nội vụ lập danh sách.',
      ),
    ).toEqual([
      'III/1 lead so-noi-vu, partner so-y-te: Sở Nội vụ cùng với Sở Y tế rà soát quy trình.',
      'III/2 lead so-noi-vu: Sở Nội vụ cùng với người dân dọn vệ sinh.',
      'III/3 lead so-y-te, partner so-noi-vu: Sở Y tế chủ trì, cùng với Sở Nội vụ lập danh sách.',
    ]);
  });

  test('a sentence behind the work says who does it', async () => {
    const item = '1. Tổng hợp kết quả chấm điểm. Việc này do Sở Nội vụ chủ trì, phối hợp với Sở Y tế.';
    expect(await duties('II. NHIỆM VỤ', item)).toEqual([`II/1 lead so-noi-vu, partner so-y-te: ${item.slice(3)}`]);
    expect(await duties('II. NHIỆM VỤ', '1. Dự hội nghị. Hội nghị do Sở Nội vụ chủ trì.')).toEqual([]);
  });

  test('people under a name without capitals, up to their verb', async () => {
    const lines = ['1. Bộ phận kế toán lập dự toán, thanh toán kinh phí.', '2. Trạm biến áp cấp điện cho hội trường.'];
    expect(await duties(organization, ...lines)).toEqual(['III/1 lead bo-phan-ke-toan: Bộ phận kế toán lập dự toán, thanh toán kinh phí.']);
    const report = '1. Bộ phận văn thư báo cáo định kỳ cuối mỗi quý.';
    expect(await duties(organization, report)).toEqual([expect.stringMatching(/^III\/1 lead bo-phan-van-thu: Bộ phận/u)]);
  });
});

describe('who has none', () => {
  test.each([
    ['who leads a delegation', [organization, '1. Đoàn kiểm tra do Phó Giám đốc Sở Nội vụ làm Trưởng đoàn.']],
    [
      'aims and requirements',
      [
        'II. MỤC ĐÍCH, YÊU CẦU',
        '1. Mục đích',
        '- Sở Nội vụ chủ trì nâng cao nhận thức.',
        '2. Yêu cầu',
        '- Các sở, ban, ngành có trách nhiệm bám sát kế hoạch.',
      ],
    ],
    ['the situation', ['II. TÌNH HÌNH NĂM 2020', 'Sở Nội vụ đã kiểm tra 12 đơn vị.']],
    ['work without a unit', ['II. NHIỆM VỤ', '- Tổ chức hội nghị công bố chỉ số.']],
    ['the passive', [organization, '1. Kinh phí phát sinh do Sở Tài chính thẩm định.']],
    ['what a unit does not do', [organization, '1. Sở Nội vụ không cấp bù.']],
    ['people in general', [organization, '1. Cán bộ, công chức, viên chức thực hiện nghiêm nội quy.']],
    [
      'the closing paragraph',
      [
        organization,
        '1. Kinh phí theo quy định.',
        'Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan phản ánh về Sở Nội vụ để tổng hợp.',
      ],
    ],
    [
      'a closing paragraph that addresses those who get the plan',
      [organization, '1. Kinh phí theo quy định.', 'Nhận được Kế hoạch này, đề nghị Thủ trưởng các đơn vị phối hợp thực hiện.'],
    ],
    [
      'a last paragraph that repeals another plan',
      [organization, '1. UBND các xã', 'Kế hoạch số 60/KH-UBND ngày 12/4/2016 hết hiệu lực kể từ ngày Kế hoạch này được ban hành.'],
    ],
    ['a lead-in to a list', [organization, 'Các cơ quan, đơn vị thực hiện những việc sau:', '1. Tuyên truyền.']],
    ['a score sheet', ['II. BẢNG ĐIỂM', 'STT\tTiêu chí\tĐiểm tối đa\n1\tSở Nội vụ ban hành kế hoạch đúng hạn\t10']],
  ])('%s', async (_, lines) => {
    expect(await duties(...lines)).toEqual([]);
  });

  test('the number of a page between a unit and its duties', async () => {
    expect(await duties(organization, '1. Sở Y tế', '11', 'Lập kế hoạch riêng.')).toEqual(['III/1 lead so-y-te: Lập kế hoạch riêng.']);
  });

  test('prose that says a row of the table once more', async () => {
    const table = 'TT\tNhiệm vụ\tChủ trì\tThời gian\n1\tRà soát thủ tục\tSở Nội vụ\tQuý I';
    expect(await duties('II. NHIỆM VỤ', table, organization, '1. Sở Nội vụ: Rà soát thủ tục.', '2. Sở Y tế: Rà soát thủ tục.')).toEqual([
      'III/2 lead so-y-te: Rà soát thủ tục.',
    ]);
  });
});

describe('who is addressed, and by which name', () => {
  test.each([
    ['1. Yêu cầu Chủ tịch UBND các xã, phường:', '- Lập danh sách.', ['III/1/-1 lead group:chu-tich-ubnd-cap-xa: Lập danh sách.']],
    ['1. Yêu cầu đối với hồ sơ:', '- Đủ chữ ký.', []],
    [
      '1. Giao Sở Nội vụ, Sở Y tế tập trung thực hiện một số nhiệm vụ sau:',
      '- Lập danh sách.',
      ['III/1/-1 lead so-noi-vu, lead so-y-te: Lập danh sách.'],
    ],
    ['1. Mặt trận và các đoàn thể:', '- Giám sát.', ['III/1/-1 lead mttq, lead group:doan-the: Giám sát.']],
  ])('%s %s', async (heading, item, expected) => {
    expect(await duties(organization, heading, item)).toEqual(expected);
  });

  test.each([
    ['1. Các sở: Y tế, Xây dựng: Căn cứ quy định lập dự toán.', ['III/1 lead so-y-te, lead so-xay-dung: Căn cứ quy định lập dự toán.']],
    ['1. Sở Y tế: Lập hai bảng: một cho người già.', ['III/1 lead so-y-te: Lập hai bảng: một cho người già.']],
    [
      '1. Đ/c Lê Văn Hải, Phó Giám đốc Sở Nội vụ chỉ đạo chung.',
      ['III/1 lead pho-giam-doc@so-noi-vu: Đ/c Lê Văn Hải, Phó Giám đốc Sở Nội vụ chỉ đạo chung.'],
    ],
    ['1. Đồng chí Lê Văn Hải, người bị thương, được hỗ trợ.', []],
    ['1. Các hạt giống lúa được cấp phát.', []],
  ])('%s', async (item, expected) => {
    expect(await duties(organization, item)).toEqual(expected);
  });
});

test('a school calls itself "Nhà trường"; its teachers and groups head what they have to do', async () => {
  const lines = [
    'PHÒNG GD&ĐT NGHĨA HƯNG',
    'TRƯỜNG THCS TRẦN PHÚ',
    'Số: 31/KH-THCSTP',
    'Nghĩa Hưng, ngày 05 tháng 9 năm 2022',
    'KẾ HOẠCH',
    'Ngày hội đọc sách năm học 2022 - 2023',
    'I. TỔ CHỨC THỰC HIỆN',
    '1. Nhà trường',
    '- Mua thêm sách.',
    '2. Giáo viên chủ nhiệm, tổ chuyên môn',
    '- Chọn sách cho lớp.',
    '3. Gia đình phối hợp với nhà trường.',
  ];
  const { tasks } = await readPlan(Buffer.from(lines.join('\n\n')));
  const school = 'truong-trung-hoc-co-so-tran-phu@?.nghia-hung';
  expect(tasks.map(({ assignments }) => assignments.map(({ agency }) => agency.value))).toEqual([
    [school],
    [`giao-vien-chu-nhiem@${school}`, `group:to-chuyen-mon@${school}`],
  ]);
});
