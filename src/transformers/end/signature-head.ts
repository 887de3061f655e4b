import { signatureHeads, type SignatureHead } from '../../knowledge/plan-words/signature-heads.js';
import { foldKey } from '../../text/fold.js';

/** Longer than any line that says who approves or drafts. */
const MAX_LENGTH = 60;

/**
 * Reads a line above a signature that says what the signer does, and where in
 * it stands who that is: "DUYỆT CỦA | BAN GIÁM HIỆU", "NGƯỜI LẬP KẾ HOẠCH".
 * Plans of schools and tables of divisions end with both, side by side; the one
 * who drafts does not sign the plan.
 */
export function signatureHead(text: string): { role: SignatureHead['role']; who: number } | undefined {
  const line = text.trim();
  if (line.length > MAX_LENGTH || /[.;,]$/u.test(line)) return undefined;
  const key = foldKey(line.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
  const found = signatureHeads.find((head) => (head.isBeforeWho ? key.startsWith(`${head.key} `) : key === head.key));
  if (!found) return undefined;
  const behind = new RegExp(String.raw`^[^\p{L}]*(?:\S+\s+){${String(found.key.split(' ').length)}}`, 'u').exec(text)?.[0].length;
  return { role: found.role, who: found.isBeforeWho ? (behind ?? 0) : 0 };
}
