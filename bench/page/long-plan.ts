import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';

export const TASKS = 100;
export const CITATIONS = 200;

const WORK = ['Tập huấn nghiệp vụ', 'Kiểm tra việc thực hiện', 'Xây dựng báo cáo', 'Tuyên truyền, phổ biến', 'Rà soát, hệ thống hóa'];
const FIELDS = ['công tác văn thư', 'phòng cháy, chữa cháy', 'an toàn thực phẩm', 'cải cách hành chính', 'bình đẳng giới'];
const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp', 'Sở Tài chính', 'Sở Công Thương', 'Công an tỉnh'];
const HEADS = ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện', 'Sản phẩm'];

/** A plan in Word with a table of so many tasks, each of which cites two instruments; bytes of a .docx. */
export async function longPlan(taskCount = TASKS): Promise<Buffer> {
  const lines = [
    'ỦY BAN NHÂN DÂN',
    'TỈNH NGHỆ AN',
    'Số: 18/KH-UBND',
    'Nghệ An, ngày 15 tháng 01 năm 2026',
    'KẾ HOẠCH',
    'Công tác trọng tâm năm 2026',
    'I. MỤC ĐÍCH, YÊU CẦU',
    'Triển khai kịp thời, đồng bộ các nhiệm vụ của năm.',
    'II. NHIỆM VỤ',
  ];
  const children = [
    ...lines.map((text) => new Paragraph({ text, alignment: AlignmentType.LEFT })),
    tasks(taskCount),
    new Paragraph('Nơi nhận:'),
    new Paragraph('- Lưu: VT.'),
    new Paragraph('CHỦ TỊCH'),
    new Paragraph('Nguyễn Văn Hải'),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

function tasks(count: number): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [HEADS, ...Array.from({ length: count }, (_, index) => task(index))].map(row),
  });
}

function task(index: number): string[] {
  const [first, second] = [10 + index, 110 + index].map((number) => `Nghị định số ${number}/${2010 + (number % 12)}/NĐ-CP`);
  return [
    String(index + 1),
    `${pick(WORK, index)} ${pick(FIELDS, Math.floor(index / WORK.length))} theo ${first} và ${second}`,
    pick(UNITS, index),
    `${pick(UNITS, index + 1)}; ${pick(UNITS, index + 2)}`,
    `Trước ngày ${1 + (index % 28)}/${1 + (index % 12)}/2026`,
    `Báo cáo kết quả đợt ${index + 1}`,
  ];
}

function row(cells: readonly string[]): TableRow {
  return new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
}

function pick(words: readonly string[], index: number): string {
  return words[index % words.length] ?? '';
}
