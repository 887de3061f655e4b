import type { Reference } from '../../../schemas/index.js';
import { documentTypes } from '../../knowledge/instruments/document-types.js';
import { foldKey } from '../../text/fold.js';

type Cited = Pick<Reference, 'citation' | 'documentType'> & { readonly name?: string | null | undefined };

/** "Nghị định 63/2010/NĐ-CP", "Luật Hộ tịch 60/2014/QH13", "Luật Viên chức năm 2010": type or name before the number, each once. */
export function instrumentLabel({ citation, documentType, name }: Cited): string {
  const words = name ?? documentTypes().bySlug(documentType)?.name ?? '';
  return foldKey(citation).startsWith(foldKey(words)) ? citation : `${words} ${citation}`;
}
