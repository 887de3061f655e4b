import { KehoachError } from '../../errors/kehoach-error.js';
import type { Container, Entry, UnpackLimits } from './container.js';
import { displayName } from './display-name.js';
import { isMail } from './is-mail.js';
import { entryOf, parseMail } from './mail.js';

/** The line before each mail of a mailbox (RFC 4155, appendix A): "From so.noi.vu@… Thu Jan  4 08:15:00 2024". */
const SEPARATOR = /^From [^\n]{1,500}? \d{4}(?: [+-]\d{4})?\r?\n/gmu;
/** Lines of a mail that look like one were marked with ">" when it was written. */
const QUOTED = /^>(?=>*From )/gmu;

/** The attachments of all mails of a mailbox (.mbox), each below its mail; undefined for what is none. */
export async function openMailbox(bytes: Buffer, limits: UnpackLimits): Promise<Container | undefined> {
  if (!bytes.toString('latin1', 0, 5).startsWith('From ')) return undefined;
  const mails = splitMailbox(bytes.toString('latin1'));
  if (mails.length === 0 || !mails.every(isMail)) return undefined;
  if (mails.length > limits.entries) throw new KehoachError('archive-too-many-files', { count: mails.length, limit: limits.entries });
  const entries: Entry[] = [];
  for (const [index, mail] of mails.entries()) entries.push(...(await entriesOf(mail, index + 1)));
  return { format: 'MBOX', unpackedSize: bytes.length, entries };
}

async function entriesOf(mail: Buffer, position: number): Promise<Entry[]> {
  const { subject = '', attachments } = await parseMail(mail);
  const folder = `${position} ${displayName(subject.replace(/[/\\]/gu, '_'))}`.trim();
  return attachments.map(entryOf).map((entry) => ({ ...entry, name: `${folder}/${entry.name}` }));
}

/** Latin-1 has one character for each byte. */
function splitMailbox(text: string): Buffer[] {
  const separators = [...text.matchAll(SEPARATOR)].filter(
    ({ index }) => index === 0 || /\n\r?\n$/u.test(text.slice(Math.max(0, index - 3), index)),
  );
  if (separators[0]?.index !== 0) return [];
  return separators.map(({ index, 0: line }, at) => {
    const mail = text.slice(index + line.length, separators[at + 1]?.index);
    return Buffer.from(mail.replace(QUOTED, ''), 'latin1');
  });
}
