import type { ErrorEntry } from '../error-entry.js';

/** How a command is given. */
export const commandLineErrors = {
  'command-unknown': {
    class: 'usage',
    message: { vi: 'Không có lệnh "{command}".', en: 'There is no command "{command}".' },
    remedy: {
      vi: 'Có phải "{nearest}"? Xem các lệnh bằng kehoach --help.',
      en: 'Did you mean "{nearest}"? See all commands with kehoach --help.',
    },
  },
  'option-unknown': {
    class: 'usage',
    message: { vi: 'Không có tùy chọn {option}.', en: 'There is no option {option}.' },
    remedy: {
      vi: 'Có phải {nearest}? Xem các tùy chọn bằng {help}.',
      en: 'Did you mean {nearest}? See all options with {help}.',
    },
  },
  'option-invalid': {
    class: 'usage',
    message: { vi: 'Giá trị "{value}" của {option} không hợp lệ.', en: '"{value}" is no value for {option}.' },
    remedy: { vi: 'Giá trị hợp lệ: {expected}.', en: 'Expected: {expected}.' },
  },
  'option-empty': {
    class: 'usage',
    message: { vi: 'Tùy chọn {option} còn thiếu giá trị.', en: '{option} needs a value.' },
    remedy: { vi: 'Ghi {option} {hint}.', en: 'Write {option} {hint}.' },
  },
  'options-exclusive': {
    class: 'usage',
    message: { vi: '{one} và {other} không dùng chung được.', en: '{one} and {other} do not go together.' },
    remedy: { vi: 'Bỏ một trong hai.', en: 'Leave one of them out.' },
  },
  'argument-surplus': {
    class: 'usage',
    message: { vi: 'Lệnh {command} không nhận thêm "{argument}".', en: '{command} takes no further "{argument}".' },
    remedy: {
      vi: 'Đặt tên có dấu cách trong dấu nháy; xem cách dùng bằng kehoach {command} --help.',
      en: 'Put a name with blanks between quotation marks; see kehoach {command} --help.',
    },
  },
  'argument-missing': {
    class: 'usage',
    message: { vi: 'Lệnh {command} còn thiếu {argument}.', en: '{command} needs {argument}.' },
    remedy: {
      vi: 'Xem cách dùng và ví dụ bằng kehoach {command} --help.',
      en: 'See usage and an example with kehoach {command} --help.',
    },
  },
  'export-subject': {
    class: 'usage',
    message: { vi: 'Dạng {format} không chọn được nội dung "{what}".', en: '{format} has no choice of content like "{what}".' },
    remedy: {
      vi: 'Bỏ --what, hoặc dùng --format xlsx, csv hay jsonl.',
      en: 'Leave --what out, or use --format xlsx, csv or jsonl.',
    },
  },
  'output-missing': {
    class: 'usage',
    message: { vi: 'Dạng {format} không in ra màn hình được.', en: '{format} cannot be shown on a screen.' },
    remedy: { vi: 'Ghi --output TỆP.', en: 'Give --output FILE.' },
  },
  'output-unwritable': {
    class: 'usage',
    message: { vi: 'Không ghi được vào {file}: {reason}.', en: '{file} cannot be written: {reason}.' },
    remedy: {
      vi: 'Kiểm tra thư mục có tồn tại và bạn có quyền ghi; đóng tệp nếu đang mở trong Excel.',
      en: 'Check that the folder exists and that you may write there; close the file where it is open in Excel.',
    },
  },
} as const satisfies Record<string, ErrorEntry>;
