import type { SignatoryDraft } from '../../tree/drafts.js';
import { SourceText } from '../../tree/source-text.js';
import { signatureHead } from './signature-head.js';
import { signatureLine } from './signature-line.js';

/** Marked lines say for whom; the first post without a mark is the signer's (a second one below is held besides), before what a line tells of who approves. Who only drafts is none. */
export function signatory(posts: readonly SourceText[], name: SourceText): [SignatoryDraft] | [] {
  if (posts.some((post) => signatureHead(post.text)?.role === 'drafter')) return [];
  const [heads, others] = [posts.filter(isHead), posts.filter((post) => !isHead(post))];
  const lines = [...others, ...heads.map(whoApproves)].map((source) => ({ source, line: signatureLine(source.text) }));
  const own = lines.find(({ line }) => line?.mark === undefined);
  const position = own?.source ?? unmarked(posts.at(-1) ?? SourceText.empty);
  const authorities = lines.flatMap(({ line }) => (line?.mark ? [authority(line.mark, line.words)] : []));
  return [{ name, position, authorities }];
}

function isHead(post: SourceText): boolean {
  return signatureHead(post.text) !== undefined;
}

/** "DUYỆT CỦA | HIỆU TRƯỞNG" */
function whoApproves(head: SourceText): SourceText {
  return head.slice(signatureHead(head.text)?.who ?? 0);
}

function authority(mark: SignatoryDraft['authorities'][number]['mark'], of: string): SignatoryDraft['authorities'][number] {
  return mark === 'Q' ? { mark } : { mark, of };
}

/** "Q. GIÁM ĐỐC": the post behind the mark is the signer's own. */
function unmarked(source: SourceText): SourceText {
  const { words } = signatureLine(source.text) ?? { words: source.text };
  return source.slice(source.text.lastIndexOf(words));
}
