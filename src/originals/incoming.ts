import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Blobs } from './blobs.js';

/**
 * Files on their way to a worker that cannot reach them otherwise: uploads,
 * files of another host, entries of archives. No one knows yet whether such a
 * file bears a secrecy mark, so it lies there encrypted and its key travels
 * with the job alone: what remains of it, if anything does, cannot be read.
 */
export interface Incoming {
  /** Gives the ticket by which the bytes are read again. Whoever has it can read them: it belongs into no log. */
  stage(bytes: Uint8Array): Promise<string>;
  has(ticket: string): Promise<boolean>;
  /** Undefined when they were removed. */
  read(ticket: string): Promise<Buffer | undefined>;
  remove(ticket: string): Promise<void>;
  /** Removes what was staged before this moment, but for these names; a ticket begins with its name. */
  removeUnknown(before: Temporal.Instant, known: () => Promise<ReadonlySet<string>>): Promise<void>;
}

const FOLDER = 'incoming/';
const CIPHER = 'aes-256-gcm';
/** A name begins with its moment, in milliseconds since 1970, as a UUID of version 7 does. */
const [TIME_DIGITS, RANDOM_BYTES] = [12, 10];
const [KEY_BYTES, IV_BYTES, TAG_BYTES] = [32, 12, 16];
/** Name and key: "3f9c….5be0…". */
const TICKET = /^([0-9a-f]{32})\.([0-9a-f]{64})$/u;

export function incomingIn(blobs: Blobs): Incoming {
  return {
    stage: async (bytes) => {
      const [name, key] = [newName(), randomBytes(KEY_BYTES)];
      await blobs.write(FOLDER + name, encrypt(bytes, key));
      return `${name}.${key.toString('hex')}`;
    },
    has: (ticket) => blobs.has(openTicket(ticket).name),
    read: async (ticket) => {
      const { name, key } = openTicket(ticket);
      const sealed = await blobs.read(name);
      return sealed && decrypt(sealed, key);
    },
    remove: (ticket) => blobs.remove(openTicket(ticket).name),
    removeUnknown: async (before, known) => {
      const old: string[] = [];
      for await (const name of blobs.names(FOLDER)) if (isStagedBefore(name, before)) old.push(name);
      if (old.length === 0) return;
      const kept = await known();
      for (const name of old) if (!kept.has(name.slice(FOLDER.length))) await blobs.remove(name);
    },
  };
}

function newName(): string {
  return Temporal.Now.instant().epochMilliseconds.toString(16).padStart(TIME_DIGITS, '0') + randomBytes(RANDOM_BYTES).toString('hex');
}

function isStagedBefore(name: string, { epochMilliseconds }: Temporal.Instant): boolean {
  return Number.parseInt(name.slice(FOLDER.length, FOLDER.length + TIME_DIGITS), 16) < epochMilliseconds;
}

function openTicket(ticket: string): { name: string; key: Buffer } {
  const [, name, key = ''] = TICKET.exec(ticket) ?? [];
  if (name === undefined) throw new Error('no ticket of a staged file');
  return { name: FOLDER + name, key: Buffer.from(key, 'hex') };
}

function encrypt(bytes: Uint8Array, key: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv);
  const text = [cipher.update(bytes), cipher.final()];
  return Buffer.concat([iv, cipher.getAuthTag(), ...text]);
}

function decrypt(sealed: Buffer, key: Buffer): Buffer {
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
}
