import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { KehoachError } from '../../errors/kehoach-error.js';
import { skipByName, type SkipReason } from '../skip-by-name.js';
import type { Container, Entry } from './container.js';
import { displayName } from './display-name.js';
import { isMail } from './is-mail.js';

/** The attachments of a mail; undefined for what is none. */
export async function openMail(bytes: Buffer): Promise<Container | undefined> {
  if (!isMail(bytes)) return undefined;
  const { attachments } = await parseMail(bytes);
  return { format: 'EML', unpackedSize: bytes.length, entries: attachments.map(entryOf) };
}

/** A mail forwarded within is an attachment: it may have some of its own. */
export async function parseMail(bytes: Buffer): Promise<Email> {
  return PostalMime.parse(bytes, { forceRfc822Attachments: true }).catch((cause: unknown) => {
    throw new KehoachError('file-corrupt', {}, { cause });
  });
}

export function entryOf(attachment: Attachment, index: number): Entry {
  const name = nameOf(attachment, index + 1);
  return { name, skipped: reasonToSkip(attachment, name), read: async () => bytesOf(attachment) };
}

/** Only the file's own name: a mail has no folders. */
function nameOf({ filename, mimeType }: Attachment, position: number): string {
  const ending = mimeType === 'message/rfc822' ? '.eml' : '';
  return displayName((filename ?? '').replace(/[/\\]/gu, '_')) || `${position}${ending}`;
}

/** Pictures shown in the text are letterheads and faces; a signature signs the mail and no paper in it. */
function reasonToSkip({ mimeType, disposition, related }: Attachment, name: string): SkipReason | undefined {
  if (/^image\//iu.test(mimeType) && (related || disposition === 'inline')) return 'mail-picture';
  if (/^application\/(?:(?:x-)?pkcs7|pgp)-signature$/iu.test(mimeType)) return 'mail-signature';
  return skipByName(name);
}

function bytesOf({ content }: Attachment): Buffer {
  if (typeof content === 'string') return Buffer.from(content);
  return content instanceof ArrayBuffer ? Buffer.from(content) : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}
