import { setTimeout as delay } from 'node:timers/promises';
import type { Receipt } from '../../src/store/imports/receipt.js';
import type { ServedStore } from './serve-store.js';

type Files = Readonly<Record<string, Uint8Array | string>>;

/** What a browser sends: a part for each file, its path as the name. */
export function uploadOf(files: Files): RequestInit {
  const boundary = '----kehoach-test';
  const parts = Object.entries(files).flatMap(([name, content]) => [
    `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    content,
    '\r\n',
  ]);
  const body = Buffer.concat([...parts, `--${boundary}--\r\n`].map((part) => Buffer.from(part)));
  return { method: 'POST', body: new Uint8Array(body), headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
}

export async function send({ address }: ServedStore, files: Files): Promise<number> {
  const response = await fetch(`${address}/api/v1/imports`, uploadOf(files));
  const text = await response.text();
  if (response.status !== 202) throw new Error(text);
  const { importId }: { importId: number } = JSON.parse(text);
  return importId;
}

/** Sends files and waits for their receipt. */
export async function importInto(served: ServedStore, files: Files): Promise<Receipt> {
  const importId = await send(served, files);
  for (;;) {
    const receipt = await served.get<Receipt>(`/imports/${importId}`);
    if (receipt.finishedAt !== null) return receipt;
    await delay(50);
  }
}
