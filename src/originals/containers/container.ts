import type { SkipReason } from '../skip-by-name.js';

/** One file in a container. */
export interface Entry {
  /** As `displayName` makes it: to be shown, never to be opened. */
  name: string;
  /** Given for what is passed over. */
  skipped?: SkipReason | undefined;
  /** Throws a KehoachError where this entry alone is at fault. */
  read(): Promise<Buffer>;
}

/** An archive or a mail, opened and not yet unpacked. */
export interface Container {
  /** As people call it: "ZIP". */
  format: string;
  entries: readonly Entry[];
  /** What all entries take together, as the container itself says. */
  unpackedSize: number;
}

export interface UnpackLimits {
  /** Files in a container and in the containers in it, together. */
  entries: number;
  /** Their bytes, together. */
  unpackedBytes: number;
  /** Bytes of one file. */
  fileBytes: number;
  /** Containers within each other. */
  depth: number;
}

/** No folder of papers reaches these; a bomb does. */
export const unpackLimits = { entries: 10_000, unpackedBytes: 2 * 2 ** 30, depth: 3 } as const;
