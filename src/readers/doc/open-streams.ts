import CFB from 'cfb';
import { KehoachError } from '../../errors/kehoach-error.js';
import { fibOf, type Fib } from './fib.js';

/** The streams of a Word file (MS-DOC, 2.1). */
export interface Streams {
  readonly fib: Fib;
  readonly document: Buffer;
  readonly table: Buffer;
  readonly data: Buffer;
}

/** Throws 'file-corrupt', 'file-encrypted', and 'file-format-unsupported' for files of Word 95 and before. */
export function openStreams(bytes: Uint8Array): Streams {
  const file = readContainer(bytes);
  const stream = (name: string) => Buffer.from(CFB.find(file, name)?.content ?? []);
  const document = stream('WordDocument');
  const fib = fibOf(document);
  if (fib.isOld) throw new KehoachError('file-format-unsupported', { format: 'Word 6.0/95' });
  if (fib.isEncrypted) throw new KehoachError('file-encrypted');
  return { fib, document, table: stream(fib.tableStream), data: stream('Data') };
}

function readContainer(bytes: Uint8Array): CFB.CFB$Container {
  try {
    return CFB.read(Buffer.from(bytes), { type: 'buffer' });
  } catch (cause) {
    throw new KehoachError('file-corrupt', {}, { cause });
  }
}
