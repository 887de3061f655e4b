/** Why a name found in a folder, an archive or a mail is passed over. */
export type SkipReason =
  'hidden' | 'lock-file' | 'system-file' | 'link-to-folder' | 'special-file' | 'store-folder' | 'mail-picture' | 'mail-signature';

/** What Windows, macOS and file managers put into folders. */
const SYSTEM_FILE = /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|\$recycle\.bin|system volume information|__macosx)$/iu;
/** Word and LibreOffice beside an open document: "~$ke hoach.docx", ".~lock.ke hoach.docx#". */
const LOCK_FILE = /^~\$|^\.~lock\./u;

/** What no one means when they give a folder, told by the name of a file or folder in it. */
export function skipByName(name: string): SkipReason | undefined {
  if (LOCK_FILE.test(name)) return 'lock-file';
  if (SYSTEM_FILE.test(name)) return 'system-file';
  return name.startsWith('.') ? 'hidden' : undefined;
}
