import { Temporal } from 'temporal-polyfill';
import type { Issue } from '../../../schemas/index.js';
import { signatureWords } from '../../knowledge/plan-words/signature-words.js';
import type { PdfSignature } from './engine.js';

/** Digitally signed by … | Ký bởi: … | Người ký: … | Ký điện tử bởi … */
const BY = new RegExp(`${signatureWords('signer')}\\s*:?\\s*([^\\n]{2,100}?)\\s*(?=\\n|$|${signatureWords('time', 'other')}\\s*:)`, 'u');
/** Date: 2021.02.01 10:33:29 +07'00' | Thời gian ký: 01/02/2021 10:33:29 +07:00 | Ngày ký: 01-02-2021 */
const AT = new RegExp(`${signatureWords('time')}\\s*:?\\s*([\\d.:/+'\\-T ]{8,40}\\d)`, 'u');
/** D:20240315101530+07'00' (ISO 32000-1, 7.9.4) */
const PDF_TIME = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?/u;

/**
 * One issue for each signature: who and when as its layer on the page says; a
 * signature without a layer has only the time of its dictionary.
 */
export function signatureIssues(signatures: readonly PdfSignature[], layers: readonly string[]): Issue[] {
  const shown = layers.filter((layer) => BY.test(layer) || AT.test(layer));
  const count = Math.max(signatures.length, shown.length);
  return Array.from({ length: count }, (_, index): Issue => {
    const layer = shown[index] ?? '';
    const by = BY.exec(layer)?.[1];
    const at = AT.exec(layer)?.[1] ?? readPdfTime(signatures[index]?.time);
    return { code: 'signed', severity: 'info', data: { ...(by ? { by } : {}), ...(at ? { at } : {}) } };
  });
}

function readPdfTime(time: string | undefined): string | undefined {
  const parts = PDF_TIME.exec(time ?? '')
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  try {
    return Temporal.PlainDateTime.from({ year, month, day, hour, minute, second }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}
