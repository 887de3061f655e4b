import type { ErrorEntry } from '../error-entry.js';

/** The kept files, and what is read from them again. */
export const originalErrors = {
  'original-damaged': {
    class: 'input',
    message: {
      vi: 'Bản gốc {id} trong {originals} đã bị thay đổi so với lúc nhập.',
      en: 'The original {id} in {originals} is no longer what was imported.',
    },
    remedy: {
      vi: 'Khôi phục từ bản sao lưu; hoặc bỏ kế hoạch bằng kehoach remove rồi nhập lại tệp đó.',
      en: 'Restore it from a backup; or remove the plan with kehoach remove and import the file again.',
    },
  },
  'original-missing': {
    class: 'input',
    message: { vi: 'Không còn bản gốc {id} trong {originals}.', en: 'The original {id} is no longer in {originals}.' },
    remedy: {
      vi: 'Khôi phục từ bản sao lưu; hoặc bỏ kế hoạch bằng kehoach remove rồi nhập lại tệp đó.',
      en: 'Restore it from a backup; or remove the plan with kehoach remove and import the file again.',
    },
  },
  'originals-unreachable': {
    class: 'outage',
    message: {
      vi: 'Không đọc hoặc ghi được nơi lưu bản gốc {originals}: {reason}.',
      en: 'The originals in {originals} cannot be read or written: {reason}.',
    },
    remedy: {
      vi: 'Kiểm tra ổ đĩa, thư mục dùng chung hoặc KEHOACH_ORIGINALS rồi chạy lại.',
      en: 'Check the disk, the network share or KEHOACH_ORIGINALS and run again.',
    },
  },
  'incoming-missing': {
    class: 'outage',
    message: {
      vi: 'Bản sao của tệp {file} đang chờ đọc không có trong {originals}.',
      en: 'The copy of {file} that waits to be read is not in {originals}.',
    },
    remedy: {
      vi: 'Đặt KEHOACH_ORIGINALS của mọi máy trỏ tới cùng một nơi, rồi chạy kehoach import --resume trên máy có tệp.',
      en: 'Let KEHOACH_ORIGINALS name the same place on every host, then run kehoach import --resume where the file is.',
    },
  },
  'document-secret-overlooked': {
    class: 'input',
    message: {
      vi: 'Kế hoạch {plan} đang ở trong kho nhưng có dấu mức độ mật "{mark}" mà lần đọc trước không thấy; bản ghi cũ được giữ nguyên.',
      en: 'Plan {plan} is in the store and bears the secrecy mark "{mark}", which was overlooked before; its record was left alone.',
    },
    remedy: {
      vi: 'Bỏ khỏi kho bằng kehoach remove {plan}; chỉ giữ bằng --allow-secret khi máy này được phép lưu tài liệu mật.',
      en: 'Remove it with kehoach remove {plan}; keep it with --allow-secret only where this machine may hold secret papers.',
    },
  },
  'plan-read-by-newer': {
    class: 'usage',
    message: {
      vi: 'Kế hoạch {plan} đã được đọc bằng phiên bản kehoach mới hơn.',
      en: 'Plan {plan} was read by a newer kehoach.',
    },
    remedy: { vi: 'Cập nhật kehoach rồi chạy lại.', en: 'Update kehoach and run again.' },
  },
} as const satisfies Record<string, ErrorEntry>;
