/**
 * Bytes under names such as "ab/cdef…", in a folder or an object store. Names
 * are made here, of hexadecimal digits and "/": none comes from a document.
 */
export interface Blobs {
  /** Whole or not at all, also after a power cut; over what was there. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  read(name: string): Promise<Buffer | undefined>;
  has(name: string): Promise<boolean>;
  /** Removing what is not there is no failure. */
  remove(name: string): Promise<void>;
  /** Every name, or every one in a folder ("incoming/"), in no order. */
  names(folder?: string): AsyncIterable<string>;
}
