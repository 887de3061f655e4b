/** Where the fields of the directory stand (APPNOTE.TXT 4.3.12, 4.3.16). */
const END = { signature: 'PK\x05\x06', size: 22, directoryOffset: 16 };
const ENTRY = { signature: 'PK\x01\x02', size: 46, checksum: 16, nameLength: 28, extraLength: 30, commentLength: 32 };

/** CRC-32 of each entry in the order of the ZIP's directory, which fflate neither checks nor tells. */
export function entryChecksums(bytes: Uint8Array): number[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.lastIndexOf(END.signature, undefined, 'latin1');
  const checksums: number[] = [];
  if (end < 0 || end + END.size > zip.length) return checksums;
  for (let at = zip.readUInt32LE(end + END.directoryOffset); isEntry(zip, at);) {
    checksums.push(zip.readUInt32LE(at + ENTRY.checksum));
    const lengths = [ENTRY.nameLength, ENTRY.extraLength, ENTRY.commentLength].map((field) => zip.readUInt16LE(at + field));
    at += lengths.reduce((sum, length) => sum + length, ENTRY.size);
  }
  return checksums;
}

function isEntry(zip: Buffer, at: number): boolean {
  return at + ENTRY.size <= zip.length && zip.toString('latin1', at, at + ENTRY.signature.length) === ENTRY.signature;
}
