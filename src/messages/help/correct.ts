import type { CommandHelp } from './command-help.js';

export const correctHelp: CommandHelp = {
  summary: { vi: 'Sửa chỗ đọc sai của một kế hoạch', en: 'Correct what was misread in a plan' },
  details: {
    vi: 'Ghi PATH=VALUE cho từng giá trị: tên trong bản ghi nối bằng dấu chấm, phần tử của danh sách theo thứ tự từ 0 hoặc theo mã; để trống sau dấu = khi không có giá trị. DANH-SÁCH+=… thêm nơi nhận, căn cứ, thời hạn hoặc đơn vị của một nhiệm vụ, viết như trong văn bản; PHẦN-TỬ-= bỏ một mục. Sửa đổi được giữ cạnh bản ghi, còn nguyên khi đọc lại. Chỉ ghi PLAN để xem những gì sửa được.',
    en: 'One PATH=VALUE for each value: field names separated by dots, list members by position from 0 or by id; nothing after = means no value. LIST+=VALUE adds to recipients, legal basis, or a task’s deadlines and units, in the words of the document; MEMBER-= removes one. Corrections are kept beside the record and survive a new reading. With PLAN alone, lists what can be corrected.',
  },
  options: {
    by: { vi: 'người sửa; mặc định là người dùng của máy', en: 'who corrects; default: the system user' },
    why: { vi: 'vì sao', en: 'why' },
    json: { vi: 'in dạng JSON', en: 'print as JSON' },
  },
  examples: [
    {
      line: "kehoach correct 259/KH-UBND header.issuedOn=2020-01-31 --by 'Nguyễn Thị Lan'",
      note: { vi: 'ngày ban hành', en: 'the date of issue' },
    },
    {
      line: "kehoach correct 259/KH-UBND header.recipients+='Sở Nội vụ' header.recipients.2-=",
      note: { vi: 'thêm một nơi nhận, bỏ nơi nhận thứ ba', en: 'adds a recipient and removes the third' },
    },
    {
      line: "kehoach correct 259/KH-UBND 'tasks.0.deadlines+=trước ngày 30/6/2020' 'tasks.0.assignments+=phối hợp: Sở Tài chính'",
      note: { vi: 'nhiệm vụ đầu: thêm thời hạn và đơn vị', en: 'the first task: a deadline and a unit' },
    },
  ],
};
