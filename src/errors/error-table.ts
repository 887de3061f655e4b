import type { Words } from '../messages/language.js';

/**
 * What a failure means to whoever deals with it: "input" is this file's fault
 * and stays so however often it is tried, "outage" may be gone at the next try,
 * "usage" is a command or a setting to be changed, "internal" is a defect here.
 */
export type ErrorClass = 'input' | 'outage' | 'usage' | 'internal';

export interface ErrorEntry {
  readonly class: ErrorClass;
  /** What happened: one sentence. */
  readonly message: Words;
  /** What to do: one sentence. */
  readonly remedy: Words;
}

/** Every failure that people meet, by code; docs/errors.md lists the same codes. */
export const errorTable = {
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
      vi: 'Lưu tệp thành văn bản (.txt, UTF-8) rồi nhập lại.',
      en: 'Save the file as text (.txt, UTF-8) and import it again.',
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
      vi: 'Tệp {file} là ảnh ({format}), chưa nhận dạng được chữ trong ảnh.',
      en: '{file} is a picture ({format}); text in pictures cannot be read yet.',
    },
    remedy: {
      vi: 'Nhập bản gốc có chữ (.txt, UTF-8) thay cho ảnh chụp.',
      en: 'Import the original with its text (.txt, UTF-8) instead.',
    },
  },
  'file-is-archive': {
    class: 'input',
    message: { vi: 'Tệp {file} là tệp nén ({format}).', en: '{file} is an archive ({format}).' },
    remedy: { vi: 'Giải nén rồi nhập các tệp ở trong.', en: 'Unpack it and import the files in it.' },
  },
  'archive-empty': {
    class: 'input',
    message: { vi: '{file} ({format}) không chứa tệp nào để nhập.', en: '{file} ({format}) holds no file to import.' },
    remedy: {
      vi: 'Mở ra để kiểm tra; nếu văn bản nằm ngay trong thư thì lưu thành tệp .txt rồi nhập.',
      en: 'Open it to check; if the text stands in the mail itself, save it as .txt and import that.',
    },
  },
  'archive-too-many-files': {
    class: 'input',
    message: { vi: '{file} chứa {count} tệp, vượt mức cho phép {limit}.', en: '{file} holds {count} files; the limit is {limit}.' },
    remedy: { vi: 'Giải nén rồi nhập thư mục đó.', en: 'Unpack it and import the folder.' },
  },
  'archive-too-deep': {
    class: 'input',
    message: {
      vi: '{file} là tệp nén nằm sâu quá {depth} lớp tệp nén khác.',
      en: '{file} is an archive within more than {depth} others.',
    },
    remedy: { vi: 'Giải nén rồi nhập các tệp ở trong.', en: 'Unpack it and import the files in it.' },
  },
  'archive-method-unsupported': {
    class: 'input',
    message: {
      vi: 'Tệp {file} được nén theo cách chưa đọc được (phương pháp {method}).',
      en: '{file} is packed in a way that cannot be read (method {method}).',
    },
    remedy: {
      vi: 'Giải nén bằng chương trình khác rồi nhập thư mục đó.',
      en: 'Unpack it with another program and import the folder.',
    },
  },
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
  'file-encrypted': {
    class: 'input',
    message: { vi: 'Tệp {file} được bảo vệ bằng mật khẩu.', en: '{file} is protected by a password.' },
    remedy: { vi: 'Mở tệp bằng mật khẩu và lưu một bản không có mật khẩu.', en: 'Open it with the password and save a copy without one.' },
  },
  'file-corrupt': {
    class: 'input',
    message: { vi: 'Tệp {file} bị hỏng nên không đọc được.', en: '{file} is damaged and cannot be read.' },
    remedy: {
      vi: 'Mở tệp bằng chương trình đã tạo ra nó, sửa chữa nếu được hỏi rồi lưu lại; hoặc sao chép lại từ bản gốc.',
      en: 'Open it with the program that made it, let it repair the file and save it; or copy it again from the original.',
    },
  },
  'file-text-broken': {
    class: 'input',
    message: {
      vi: 'Lớp chữ của tệp {file} bị lỗi: sao chép ra không thành chữ đọc được.',
      en: 'The text layer of {file} is broken: what it says cannot be read.',
    },
    remedy: {
      vi: 'Nhập bản gốc (.docx), hoặc in lại tệp ra PDF bằng chương trình đã soạn nó.',
      en: 'Import the original (.docx), or print it to PDF again with the program it was written in.',
    },
  },
  'file-unpacks-too-large': {
    class: 'input',
    message: {
      vi: 'Tệp {file} khi giải nén lớn {size}, vượt mức cho phép {limit}.',
      en: '{file} unpacks to {size}; the limit is {limit}.',
    },
    remedy: {
      vi: 'Kiểm tra nguồn của tệp: tệp văn bản bình thường không lớn như vậy.',
      en: 'Check where it comes from: no ordinary document is so large.',
    },
  },
  'file-too-slow': {
    class: 'input',
    message: {
      vi: 'Đọc tệp {file} quá {limit} giây chưa xong nên đã dừng.',
      en: 'Reading {file} was broken off after {limit} seconds.',
    },
    remedy: {
      vi: 'Tách tệp thành nhiều phần; nếu tệp bình thường thì nâng mức bằng KEHOACH_MAX_READ_SECONDS.',
      en: 'Split the file; if nothing is strange about it, raise the limit with KEHOACH_MAX_READ_SECONDS.',
    },
  },
  'file-needs-memory': {
    class: 'input',
    message: {
      vi: 'Đọc tệp {file} cần hơn {limit} bộ nhớ nên đã dừng.',
      en: 'Reading {file} was broken off: it needs more than {limit} of memory.',
    },
    remedy: {
      vi: 'Tách tệp thành nhiều phần; nếu tệp bình thường thì nâng mức bằng KEHOACH_MAX_READ_MEMORY_BYTES.',
      en: 'Split the file; if nothing is strange about it, raise the limit with KEHOACH_MAX_READ_MEMORY_BYTES.',
    },
  },
  'file-crashes-reader': {
    class: 'input',
    message: {
      vi: 'Chương trình đọc tệp {file} bị ngắt giữa chừng ({reason}).',
      en: 'The program that read {file} ended abruptly ({reason}).',
    },
    remedy: {
      vi: 'Mở tệp bằng chương trình đã tạo ra nó, lưu lại rồi nhập lại; nếu vẫn vậy thì báo lỗi kèm tệp này.',
      en: 'Open it with the program that made it, save it and import it again; if that does not help, report it with the file.',
    },
  },
  'file-not-docx': {
    class: 'input',
    message: { vi: 'Tệp {file} không phải là tệp Word (.docx).', en: '{file} is not a Word document (.docx).' },
    remedy: { vi: 'Mở tệp bằng Word và lưu lại dạng .docx.', en: 'Open it with Word and save it as .docx.' },
  },
  'document-part-missing': {
    class: 'input',
    message: {
      vi: 'Tệp {file} thiếu phần nội dung ({part}).',
      en: '{file} lacks the part that holds its text ({part}).',
    },
    remedy: {
      vi: 'Mở tệp bằng Word, để Word sửa chữa rồi lưu lại; hoặc sao chép lại từ bản gốc.',
      en: 'Open it with Word, let Word repair it and save it; or copy it again from the original.',
    },
  },
  'reading-stopped': {
    class: 'outage',
    message: { vi: 'Việc đọc tệp {file} bị dừng lại.', en: 'Reading {file} was stopped.' },
    remedy: { vi: 'Nhập lại tệp này.', en: 'Import it again.' },
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
  'file-ends-workers': {
    class: 'input',
    message: {
      vi: 'Chương trình đã {count} lần bị dừng khi đang đọc tệp {file}, nên tệp này được bỏ qua.',
      en: 'The program ended {count} times while it read {file}, which was therefore given up.',
    },
    remedy: {
      vi: 'Mở tệp bằng chương trình đã tạo ra nó, lưu lại rồi nhập lại; nếu vẫn lỗi, gửi tệp cho người bảo trì.',
      en: 'Open it with the program that made it, save it and import it again; if that does not help, send it to the maintainers.',
    },
  },
  'plan-not-found': {
    class: 'usage',
    message: { vi: 'Kho không có kế hoạch nào khớp với "{plan}".', en: 'The store has no plan "{plan}".' },
    remedy: {
      vi: 'Gần nhất là {nearest}; xem danh sách bằng lệnh kehoach list.',
      en: 'The nearest is {nearest}; kehoach list shows what is there.',
    },
  },
  'plan-ambiguous': {
    class: 'usage',
    message: { vi: '"{plan}" khớp với {count} kế hoạch.', en: '"{plan}" means {count} plans.' },
    remedy: {
      vi: 'Ghi thêm ký tự của mã (id) trong số: {candidates}.',
      en: 'Give more characters of the id, one of: {candidates}.',
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
  'queue-unreachable': {
    class: 'outage',
    message: { vi: 'Không kết nối được hàng đợi {queue}: {reason}.', en: 'The queue {queue} cannot be reached: {reason}.' },
    remedy: {
      vi: 'Kiểm tra máy chủ Redis và địa chỉ trong REDIS_URL, hoặc bỏ REDIS_URL để dùng hàng đợi trong kho.',
      en: 'Check the Redis server and the address in REDIS_URL, or unset it to keep the queue in the store.',
    },
  },
  'import-not-found': {
    class: 'usage',
    message: { vi: 'Không có lần nhập số {import}.', en: 'There is no import {import}.' },
    remedy: { vi: 'Xem các lần nhập bằng lệnh kehoach imports.', en: 'See the imports with kehoach imports.' },
  },
  'import-none-unfinished': {
    class: 'usage',
    message: { vi: 'Không có lần nhập nào còn dở.', en: 'No import was broken off.' },
    remedy: { vi: 'Nhập tệp hoặc thư mục bằng kehoach import.', en: 'Import files or folders with kehoach import.' },
  },
  'correction-path-unknown': {
    class: 'usage',
    message: { vi: 'Bản ghi không có giá trị nào ở "{path}" để sửa.', en: 'The record has nothing to correct at "{path}".' },
    remedy: {
      vi: 'Có phải "{nearest}"? Xem các giá trị sửa được bằng kehoach correct KẾ-HOẠCH.',
      en: 'Did you mean "{nearest}"? See what can be corrected with kehoach correct PLAN.',
    },
  },
  'correction-invalid': {
    class: 'usage',
    message: { vi: '"{value}" không dùng được cho {path}: {reason}.', en: '"{value}" is no value for {path}: {reason}.' },
    remedy: {
      vi: 'Ghi ngày như 2020-01-31, giai đoạn như 2024-01-01/2024-12-31; để trống sau dấu = khi không có giá trị.',
      en: 'Write a date as 2020-01-31, a period as 2024-01-01/2024-12-31, and nothing after = for no value.',
    },
  },
  'correction-not-found': {
    class: 'usage',
    message: { vi: 'Không có sửa đổi số {correction}.', en: 'There is no correction {correction}.' },
    remedy: { vi: 'Xem các sửa đổi bằng lệnh kehoach corrections.', en: 'See them with kehoach corrections.' },
  },
  'section-not-found': {
    class: 'usage',
    message: { vi: 'Kế hoạch {plan} không có mục {section}.', en: 'Plan {plan} has no section {section}.' },
    remedy: {
      vi: 'Xem các mục bằng lệnh kehoach show {plan}.',
      en: 'See its sections with kehoach show {plan}.',
    },
  },
  'cursor-invalid': {
    class: 'usage',
    message: { vi: '"{cursor}" không phải chỗ nối tiếp của danh sách này.', en: '"{cursor}" is no place where this list goes on.' },
    remedy: {
      vi: 'Chép nguyên giá trị "next" của trang trước, hoặc bỏ --after để xem từ đầu.',
      en: 'Copy the "next" of the page before as it is, or leave --after out to begin anew.',
    },
  },
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
  'config-unreadable': {
    class: 'usage',
    message: { vi: 'Không đọc được tệp cấu hình {file}: {reason}.', en: 'The configuration {file} cannot be read: {reason}.' },
    remedy: {
      vi: 'Sửa tệp cho đúng JSON hoặc xóa tệp để dùng giá trị mặc định.',
      en: 'Make it valid JSON, or remove it to use the defaults.',
    },
  },
  'config-invalid': {
    class: 'usage',
    message: { vi: 'Cấu hình "{setting}" (từ {source}) không hợp lệ: {reason}.', en: 'Setting "{setting}" (from {source}) is wrong: {reason}.' },
    remedy: {
      vi: 'Sửa giá trị này rồi chạy lại.',
      en: 'Correct the value and run again.',
    },
  },
  'store-missing': {
    class: 'usage',
    message: { vi: 'Chưa có kho nào ở {store}.', en: 'There is no store at {store} yet.' },
    remedy: {
      vi: 'Nhập kế hoạch trước bằng kehoach import, hoặc chỉ ra kho khác bằng --store.',
      en: 'Import plans first with kehoach import, or name another store with --store.',
    },
  },
  'store-unreachable': {
    class: 'outage',
    message: { vi: 'Không kết nối được kho {store}: {reason}.', en: 'The store {store} cannot be reached: {reason}.' },
    remedy: {
      vi: 'Kiểm tra máy chủ cơ sở dữ liệu và địa chỉ trong DATABASE_URL hoặc --store.',
      en: 'Check the database server and the address in DATABASE_URL or --store.',
    },
  },
  'store-engine-missing': {
    class: 'usage',
    message: {
      vi: 'Không có PostgreSQL đi kèm cho máy này ({platform}).',
      en: 'There is no bundled PostgreSQL for this machine ({platform}).',
    },
    remedy: {
      vi: 'Đặt DATABASE_URL=postgres://… trỏ tới một máy chủ PostgreSQL.',
      en: 'Set DATABASE_URL=postgres://… to a PostgreSQL server.',
    },
  },
  'store-start-failed': {
    class: 'outage',
    message: {
      vi: 'Không khởi động được cơ sở dữ liệu của kho {store}: {reason}.',
      en: 'The database of the store {store} does not start: {reason}.',
    },
    remedy: {
      vi: 'Xem nhật ký {log}, hoặc dùng máy chủ khác bằng DATABASE_URL.',
      en: 'Read its log {log}, or use another server with DATABASE_URL.',
    },
  },
  'store-data-missing': {
    class: 'usage',
    message: {
      vi: 'Kho {store} trỏ tới thư mục dữ liệu {folder} nhưng thư mục này không còn.',
      en: 'The store {store} keeps its data in {folder}, which is gone.',
    },
    remedy: {
      vi: 'Khôi phục thư mục đó từ bản sao lưu, hoặc xóa {pointer} và nhập lại từ đầu.',
      en: 'Restore that folder from a backup, or remove {pointer} and import again.',
    },
  },
  'store-held-elsewhere': {
    class: 'usage',
    message: { vi: 'Kho {store} đang được mở trên máy {host}.', en: 'The store {store} is open on the host {host}.' },
    remedy: {
      vi: 'Đóng kehoach trên máy đó; nếu chắc chắn không còn chạy thì xóa {file}.',
      en: 'Close kehoach there; if it certainly runs no more, remove {file}.',
    },
  },
  'store-forbidden': {
    class: 'usage',
    message: {
      vi: 'Bạn không có quyền dùng kho {store}: {reason}.',
      en: 'You may not use the store {store}: {reason}.',
    },
    remedy: {
      vi: 'Dùng tài khoản đã tạo kho, hoặc chọn kho khác bằng --store.',
      en: 'Use the account that made it, or another store with --store.',
    },
  },
  'backup-unwritable': {
    class: 'usage',
    message: { vi: 'Không ghi được bản sao lưu {file}: {reason}.', en: 'The backup {file} cannot be written: {reason}.' },
    remedy: { vi: 'Chọn thư mục khác còn đủ chỗ và có quyền ghi.', en: 'Choose a folder with room that you may write to.' },
  },
  'backup-unreadable': {
    class: 'usage',
    message: { vi: '{file} không phải bản sao lưu nguyên vẹn của kehoach ({reason}).', en: '{file} is no whole backup of kehoach ({reason}).' },
    remedy: {
      vi: 'Kiểm tra đường dẫn, sao chép lại tệp, hoặc dùng bản sao lưu khác.',
      en: 'Check the path, copy the file again, or use another backup.',
    },
  },
  'store-not-empty': {
    class: 'usage',
    message: { vi: 'Kho {store} đã có dữ liệu.', en: 'The store {store} is not empty.' },
    remedy: {
      vi: 'Khôi phục vào một kho mới bằng --store, rồi chuyển sang dùng kho đó.',
      en: 'Restore into a new store with --store, then go on with that one.',
    },
  },
  'store-newer': {
    class: 'usage',
    message: {
      vi: 'Kho {store} được tạo bởi phiên bản kehoach mới hơn.',
      en: 'The store {store} was made by a newer kehoach.',
    },
    remedy: { vi: 'Cập nhật kehoach rồi chạy lại.', en: 'Update kehoach and run again.' },
  },
  'instruments-unreadable': {
    class: 'usage',
    message: { vi: 'Không đọc được tệp văn bản bổ sung {file}: {reason}.', en: 'The file of instruments {file} cannot be read: {reason}.' },
    remedy: {
      vi: 'Lưu tệp dạng CSV UTF-8 với hàng đầu là tên cột, hoặc sửa KEHOACH_INSTRUMENTS.',
      en: 'Save it as CSV in UTF-8 with column names in the first row, or change KEHOACH_INSTRUMENTS.',
    },
  },
  'instruments-column': {
    class: 'usage',
    message: { vi: '{file} có cột "{column}" không dùng được, hoặc thiếu cột "{nearest}".', en: '{file} has a column "{column}" that means nothing, or lacks "{nearest}".' },
    remedy: { vi: 'Tên cột gần nhất: {nearest}. Xem docs/instruments.md.', en: 'The nearest name is {nearest}. docs/instruments.md lists them.' },
  },
  'instruments-cell': {
    class: 'usage',
    message: { vi: '{file}, dòng {line}, cột {column}: "{value}" không hợp lệ.', en: '{file}, line {line}, column {column}: "{value}" does not fit.' },
    remedy: { vi: 'Giá trị hợp lệ: {expected}.', en: 'Expected: {expected}.' },
  },
  'output-unwritable': {
    class: 'usage',
    message: { vi: 'Không ghi được vào {file}: {reason}.', en: '{file} cannot be written: {reason}.' },
    remedy: {
      vi: 'Kiểm tra thư mục có tồn tại và bạn có quyền ghi; đóng tệp nếu đang mở trong Excel.',
      en: 'Check that the folder exists and that you may write there; close the file where it is open in Excel.',
    },
  },
  'coverage-no-children': {
    class: 'usage',
    message: {
      vi: 'Không có kế hoạch nào trong kho viện dẫn {plan} bằng số và ký hiệu.',
      en: 'No plan of the store cites {plan} by number and symbol.',
    },
    remedy: {
      vi: 'Ghi các kế hoạch cấp dưới sau kế hoạch này; kehoach list cho biết trong kho có gì.',
      en: 'Name the subordinate plans behind it; kehoach list shows what the store has.',
    },
  },
  'roster-column': {
    class: 'usage',
    message: {
      vi: '{file} không có cột tên đơn vị; các cột là: {columns}.',
      en: '{file} has no column for the unit; its columns are: {columns}.',
    },
    remedy: {
      vi: 'Gần nhất là "{column}": đổi tên cột ấy thành "{nearest}".',
      en: 'The nearest is "{column}": name that column "{nearest}".',
    },
  },
  'roster-unreadable': {
    class: 'usage',
    message: { vi: 'Không đọc được {file} như tệp CSV: {reason}.', en: '{file} cannot be read as CSV: {reason}.' },
    remedy: { vi: 'Lưu lại từ Excel dạng CSV UTF-8.', en: 'Save it from Excel as CSV UTF-8.' },
  },
  'instrument-unread': {
    class: 'usage',
    message: {
      vi: 'Không hiểu "{text}" là văn bản nào; gần nhất là {nearest}.',
      en: '"{text}" names no instrument that can be read; the nearest is {nearest}.',
    },
    remedy: {
      vi: 'Ghi số và ký hiệu như 61/2018/NĐ-CP, hoặc loại và số như Nghị định 61.',
      en: 'Give number and symbol like 61/2018/NĐ-CP, or type and number like Nghị định 61.',
    },
  },
  'search-empty': {
    class: 'usage',
    message: { vi: 'Chưa có từ nào để tìm.', en: 'There is no word to look for.' },
    remedy: {
      vi: 'Ghi từ cần tìm, hoặc một điều kiện như --due 2026-Q2.',
      en: 'Give words, or a condition like --due 2026-Q2.',
    },
  },
  'days-unread': {
    class: 'usage',
    message: { vi: 'Không hiểu "{text}" là những ngày nào.', en: '"{text}" names no days that can be read.' },
    remedy: {
      vi: 'Ghi như 2026, 2026-05, 2026-Q2, 2026-05-01..2026-06-30 hoặc "quý II/2026".',
      en: 'Write 2026, 2026-05, 2026-Q2 or 2026-05-01..2026-06-30.',
    },
  },
  'issue-unknown': {
    class: 'usage',
    message: { vi: 'Không có điểm cần xem nào mang mã "{code}".', en: 'There is no issue code "{code}".' },
    remedy: {
      vi: 'Có phải "{nearest}"? Các mã có trong docs/errors.md.',
      en: 'Did you mean "{nearest}"? docs/errors.md lists the codes.',
    },
  },
  'instrument-unregistered': {
    class: 'usage',
    message: { vi: 'Danh mục chưa có văn bản "{text}"; gần nhất là {nearest}.', en: 'The register does not have "{text}"; the nearest is {nearest}.' },
    remedy: { vi: 'Bổ sung vào tệp của mình theo docs/instruments.md.', en: 'Add it in a file of your own: docs/instruments.md tells how.' },
  },
  'document-type-unknown': {
    class: 'usage',
    message: { vi: 'Không có loại văn bản "{text}".', en: 'There is no type of document "{text}".' },
    remedy: { vi: 'Gần nhất là {nearest}.', en: 'The nearest is {nearest}.' },
  },
  'issuer-unknown': {
    class: 'usage',
    message: { vi: 'Không biết cơ quan ban hành "{text}".', en: 'No body is known as "{text}".' },
    remedy: { vi: 'Gần nhất là {nearest}.', en: 'The nearest is {nearest}.' },
  },
  'province-unknown': {
    class: 'usage',
    message: { vi: 'Không có tỉnh, thành phố "{text}".', en: 'There is no province "{text}".' },
    remedy: { vi: 'Gần nhất là {nearest}.', en: 'The nearest is {nearest}.' },
  },
  'period-unread': {
    class: 'usage',
    message: { vi: 'Không hiểu giai đoạn "{text}".', en: '"{text}" is no period.' },
    remedy: { vi: 'Ghi một năm như 2020, hoặc từ năm đến năm như 2021-2025.', en: 'Give a year like 2020, or years like 2021-2025.' },
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
  unexpected: {
    class: 'internal',
    message: { vi: 'Có lỗi ngoài dự kiến: {reason}.', en: 'Something unexpected happened: {reason}.' },
    remedy: {
      vi: 'Chạy lại với KEHOACH_LOG=debug và báo lỗi kèm những gì hiện ra.',
      en: 'Run again with KEHOACH_LOG=debug and report what it prints.',
    },
  },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorTable;
