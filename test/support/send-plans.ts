import { setTimeout as delay } from 'node:timers/promises';
import type { ImportSummary } from '../../src/store/imports/list-imports.js';
import type { PageOf } from '../../src/store/sql/page.js';

/** Whom a client asks: another server each time, where there are several. */
export interface Client {
  address: () => string;
  headers: Readonly<Record<string, string>>;
}

const PATIENCE_MS = 500;

/** Uploads the plan of that number; whoever gets no answer sends again. Gives the number of the import. */
export async function sendUntilTaken({ address, headers }: Client, number: number): Promise<number> {
  for (;;) {
    const body = new FormData();
    body.set('files', new Blob([planText(number)]), `${number}.txt`);
    const response = await fetch(`${address()}/imports`, { method: 'POST', headers, body }).catch(() => undefined);
    const text = await response?.text().catch(() => undefined);
    if (response?.status === 202 && text !== undefined) {
      const { importId }: { importId: number } = JSON.parse(text);
      return importId;
    }
    await delay(PATIENCE_MS);
  }
}

/** When every import is over, those that were asked for and those that nobody got an answer of. */
export async function untilFinished(client: Client, ids: ReadonlySet<number>): Promise<ImportSummary[]> {
  for (;;) {
    const imports = (await ask<PageOf<ImportSummary>>(client, '/imports?limit=1000').catch(() => undefined))?.items ?? [];
    const areThere = [...ids].every((id) => imports.some(({ importId }) => importId === id));
    if (areThere && imports.every(({ finishedAt }) => finishedAt !== null)) return imports;
    await delay(PATIENCE_MS);
  }
}

export async function ask<Answer>({ address, headers }: Client, path: string): Promise<Answer> {
  const response = await fetch(`${address()}${path}`, { headers });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  const answer: Answer = JSON.parse(await response.text());
  return answer;
}

function planText(number: number): string {
  return [
    'ỦY BAN NHÂN DÂN\nTỈNH NAM ĐỊNH',
    `Số: ${number}/KH-UBND`,
    'Nam Định, ngày 20 tháng 01 năm 2021',
    `KẾ HOẠCH\nPhát triển xã thứ ${number} năm 2021`,
    'I. MỤC ĐÍCH',
    `Xã thứ ${number} có thêm ${number} km đường.`,
    'Nơi nhận:\n- Lưu: VT.',
    'CHỦ TỊCH\n\nTrần Đức Bình',
  ].join('\n\n');
}
