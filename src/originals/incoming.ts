import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
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
}

const FOLDER = 'incoming/';
const CIPHER = 'aes-256-gcm';
const [KEY_BYTES, IV_BYTES, TAG_BYTES] = [32, 12, 16];
/** Name and key: "3f9c….5be0…". */
const TICKET = /^([0-9a-f]{32})\.([0-9a-f]{64})$/u;

export function incomingIn(blobs: Blobs): Incoming {
  return {
    stage: async (bytes) => {
      const [name, key] = [randomBytes(16).toString('hex'), randomBytes(KEY_BYTES)];
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
  };
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
