import CFB from 'cfb';
import { KehoachError } from '../../errors/kehoach-error.js';
import { fibOf, type Fib, type PartName, type Place } from './fib.js';

/** The streams of a Word file (MS-DOC, 2.1). */
export interface Streams {
  readonly fib: Fib;
  readonly document: Buffer;
  readonly table: Buffer;
  readonly data: Buffer;
}

/** Where a part lies in the table stream; of length 0 where the file has none. Throws 'file-corrupt' where the file is too short for it. */
export function partOf({ fib, table }: Streams, name: PartName): Place {
  const part = fib.part(name);
  if (part.length > 0 && part.offset + part.length > table.length) throw new KehoachError('file-corrupt');
  return part;
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
