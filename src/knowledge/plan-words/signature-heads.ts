import { foldKey } from '../../text/fold.js';
import { choiceCell, loadCsv } from '../load-csv.js';

const signatureRoles = ['approver', 'drafter'] as const;

/** Words above a signature that say what its owner does: DUYỆT CỦA BAN GIÁM HIỆU, NGƯỜI LẬP KẾ HOẠCH. */
export interface SignatureHead {
  role: (typeof signatureRoles)[number];
  key: string;
  /** Who it is stands behind the words. */
  isBeforeWho: boolean;
}

/** Longer words first. */
export const signatureHeads: readonly SignatureHead[] = loadCsv('signature-heads.csv')
  .flatMap((row) => {
    const role = choiceCell(row['role'], signatureRoles);
    return role ? [{ role, key: foldKey(row['words'] ?? ''), isBeforeWho: row['goes_on'] === 'who' }] : [];
  })
  .sort((one, other) => other.key.length - one.key.length);
