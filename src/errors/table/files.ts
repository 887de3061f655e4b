import type { ErrorEntry } from '../error-entry.js';

/** What a file is found to be before it is read. */
export const fileErrors = {
  'file-not-found': {
    class: 'input',
    message: { vi: 'Không tìm thấy {file}.', en: '{file} was not found.' },
    remedy: {
      vi: 'Kiểm tra lại đường dẫn; tên có dấu cách thì đặt trong dấu nháy.',
      en: 'Check the path; put a name with blanks between quotation marks.',
    },
  },
  'file-unreadable': {
    class: 'input',
    message: { vi: 'Không mở được {file}: {reason}.', en: '{file} cannot be opened: {reason}.' },
    remedy: {
      vi: 'Kiểm tra quyền đọc của tệp và thử lại.',
      en: 'Check that you may read the file and try again.',
    },
  },
  'file-empty': {
    class: 'input',
    message: { vi: 'Tệp {file} không có nội dung.', en: '{file} is empty.' },
    remedy: {
      vi: 'Mở tệp để kiểm tra và sao chép lại từ bản gốc.',
      en: 'Open the file to check it and copy it again from the original.',
    },
  },
  'file-too-large': {
    class: 'input',
    message: {
      vi: 'Tệp {file} lớn {size}, vượt mức cho phép {limit}.',
      en: '{file} has {size}; the limit is {limit}.',
    },
    remedy: {
      vi: 'Tách tệp thành nhiều phần, hoặc nâng mức bằng KEHOACH_MAX_FILE_BYTES.',
      en: 'Split the file, or raise the limit with KEHOACH_MAX_FILE_BYTES.',
    },
  },
  'file-is-folder': {
    class: 'input',
    message: { vi: '{file} là thư mục, không phải tệp.', en: '{file} is a folder, not a file.' },
    remedy: {
      vi: 'Ghi tên từng tệp, hoặc nhập cả thư mục bằng kehoach import {file}.',
      en: 'Name the files, or import the whole folder with kehoach import {file}.',
    },
  },
  'file-not-text': {
    class: 'input',
    message: { vi: 'Tệp {file} không phải là tệp văn bản.', en: '{file} is not a text file.' },
    remedy: {
      vi: 'Mở tệp bằng chương trình đã tạo ra nó và lưu lại dạng văn bản (.txt, UTF-8).',
      en: 'Open it with the program that made it and save it as text (.txt, UTF-8).',
    },
  },
  'file-format-unsupported': {
    class: 'input',
    message: { vi: 'Chưa đọc được tệp {file} dạng {format}.', en: '{file} is {format}, which cannot be read yet.' },
    remedy: {
      vi: 'Mở tệp bằng chương trình đã tạo ra nó, lưu lại dạng .docx hoặc PDF rồi nhập lại.',
      en: 'Open it with the program that made it, save it as .docx or PDF, and import that.',
    },
  },
  'encoding-unknown': {
    class: 'input',
    message: { vi: 'Không nhận ra bảng mã của tệp {file}.', en: 'The encoding of {file} could not be told.' },
    remedy: {
      vi: 'Mở tệp bằng chương trình đã tạo ra nó và lưu lại với mã UTF-8.',
      en: 'Open it with the program that made it and save it as UTF-8.',
    },
  },
  'file-is-image': {
    class: 'input',
    message: {
      vi: 'Tệp {file} là ảnh ({format}), chữ trong ảnh không được nhận dạng.',
      en: '{file} is a picture ({format}) whose text was not recognized.',
    },
    remedy: {
      vi: 'Bỏ KEHOACH_OCR=off; ảnh cần ở dạng PDF, PNG, JPEG hoặc TIFF. Nếu có bản gốc có chữ (.docx, .txt) thì nhập bản đó.',
      en: 'Unset KEHOACH_OCR=off; a picture has to be a PDF, PNG, JPEG or TIFF file. Where there is an original with its text (.docx, .txt), import that.',
    },
  },
  'picture-without-words': {
    class: 'input',
    message: { vi: 'Không thấy chữ nào trong ảnh {file}.', en: 'No words were found in the picture {file}.' },
    remedy: { vi: 'Quét lại trang giấy ở 300 dpi, đủ sáng và thẳng.', en: 'Scan the paper again at 300 dpi, well lit and straight.' },
  },
  'picture-too-large': {
    class: 'input',
    message: { vi: 'Ảnh {file} có hơn {limit} triệu điểm ảnh.', en: '{file} has more than {limit} million pixels.' },
    remedy: { vi: 'Lưu ảnh ở 300 dpi rồi nhập lại.', en: 'Save the picture at 300 dpi and import it again.' },
  },
  'document-of-other-unit': {
    class: 'input',
    message: {
      vi: 'Tệp {file} do {issuer} ban hành, không phải đơn vị của tài khoản.',
      en: '{file} was issued by {issuer}, which is not the unit of the account.',
    },
    remedy: {
      vi: 'Nhờ đơn vị đó, hoặc người xem mọi đơn vị, nhập tệp này.',
      en: 'Have that unit import it, or somebody who sees all units.',
    },
  },
  'document-secret': {
    class: 'input',
    message: {
      vi: 'Tệp {file} có dấu mức độ mật "{mark}" nên không được lưu.',
      en: '{file} bears the secrecy mark "{mark}" and was not stored.',
    },
    remedy: {
      vi: 'Chỉ nhập bằng --allow-secret khi máy này được phép lưu tài liệu mật.',
      en: 'Use --allow-secret only where this machine may hold secret papers.',
    },
  },
} as const satisfies Record<string, ErrorEntry>;
