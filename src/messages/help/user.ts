import type { CommandHelp } from './command-help.js';

export const userHelp: CommandHelp = {
  summary: { vi: 'Tài khoản của những ai dùng trang và API', en: 'Manage the accounts of people who use the page and the API' },
  details: {
    vi: 'add thêm, list liệt kê, role đổi quyền, password đổi mật khẩu, disable khóa, enable mở lại, remove xóa. Mật khẩu được hỏi mà không hiện chữ, hoặc là dòng đầu của dữ liệu đưa vào. Vai trò: viewer xem, importer thêm việc nhập, editor thêm việc sửa, administrator làm mọi việc. Tài khoản gắn với một đơn vị chỉ thấy kế hoạch do đơn vị đó ban hành.',
    en: 'add, list, role (change rights), password, disable, enable, remove. The password is prompted for, or read from the first line of stdin. Roles: a viewer reads, an importer also imports, an editor also corrects, an administrator does everything. An account bound to a unit sees only the plans which that unit issued.',
  },
  options: {
    role: {
      vi: 'viewer, importer, editor hay administrator; viewer nếu không ghi',
      en: 'viewer, importer, editor or administrator; default: viewer',
    },
    unit: { vi: 'cơ quan: mã hoặc tên đủ; "all" là mọi cơ quan', en: 'the unit: its id or full name; "all" for every unit' },
    by: { vi: 'người làm', en: 'who makes the change' },
    json: { vi: 'in dạng JSON', en: 'print as JSON' },
  },
  examples: [
    { line: 'kehoach user add lan.nguyen --role administrator', note: { vi: 'người quản trị đầu tiên', en: 'the first administrator' } },
    {
      line: "kehoach user add hoa.le --role editor --unit 'UBND huyện Nam Sách tỉnh Hải Dương'",
      note: { vi: 'chỉ kế hoạch của một huyện', en: 'restricted to one district' },
    },
    { line: 'kehoach user list', note: { vi: 'mọi tài khoản', en: 'all accounts' } },
  ],
};
