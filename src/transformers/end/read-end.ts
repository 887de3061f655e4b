import type { EndDraft } from '../../tree/drafts.js';
import type { Passage } from '../../tree/plan-tree.js';
import { SourceText } from '../../tree/source-text.js';
import { partSignature } from './part-signature.js';
import { RECIPIENTS_HEAD } from './recipients-head.js';
import { signatureHead } from './signature-head.js';
import { signatory } from './signatory.js';
import { goesOnPost, isPersonName, signatureLine } from './signature-line.js';
import { SIGNED_MARK } from './signed-mark.js';

const ITEM = /^\s*[-–+•*]\s*/u;
const FILING = /^\s*[-–+•*]?\s*Lưu(?!\p{L})/u;
/** The number of copies ends the filing line; what stands behind it was written by hand. */
const COPIES = /\(\s*\p{L}?\s*\d{1,4}\s*b?\s*\)/u;
// Nơi nhận: - Bộ Nội vụ; - Lưu: VT.
const RUN_TOGETHER = /(?:;|(?:nhận|gửi)\s*:)\s+(?=[-–+•]\s)/giu;
// - Các thôn, tổ dân phố; | (Đã ký)
const SIGNED_BESIDE = /[\s;,.|][([]\s*(?:đã ký|ký tên|ký số)\s*[)\]]\s*$/iu;
const STRAY = /^[\s}{|_*.–—-]*$/u;
/** Letters of a post or a body that signs; "Lưu: VT, KT, TH" names drafters. */
const MIN_POST = 6;

/**
 * Reads the block of recipients and signatures. The two stand side by side, so
 * a text export gives them in either order or line by line mixed: a line is
 * told by what it is, not by where it stands.
 */
export function readEnd(lines: readonly Passage[]): EndDraft {
  const draft: EndDraft = { recipients: [], signatories: [], unread: [] };
  let listing = false;
  let item = SourceText.empty;
  let posts: SourceText[] = [];
  for (const source of lines
    .flatMap((line) => line.source.fields())
    .flatMap(betweenBars)
    .flatMap(itemsOf)
    .flatMap(sidesOfLine)
    .flatMap(partSignature)) {
    const text = source.text.trim();
    const opening = RECIPIENTS_HEAD.exec(source.text);
    if (opening) {
      listing = true;
      addRecipient(source.slice(opening[0].length), draft);
    } else if (signatureLine(text) ?? signatureHead(text)) {
      listing = false;
      posts.push(source);
    } else if (goesOnPost(posts.at(-1)?.text, text)) {
      posts.push(SourceText.join([...posts.splice(-1), source]));
    } else if (posts.length > 0 && isPersonName(text)) {
      draft.signatories.push(...signatory(posts, source));
      posts = [];
    } else if (listing && goesOn(item.text, text)) {
      draft.recipients.pop();
      item = SourceText.join([item, source]);
      addRecipient(item, draft);
    } else if (ITEM.test(text) || FILING.test(text) || (listing && /[;,]$/u.test(text))) {
      item = source;
      addRecipient(item, draft);
    } else if (!SIGNED_MARK.test(text) && !STRAY.test(text)) {
      draft.unread.push(source);
    }
  }
  return draft;
}

/** "*Nơi nhận:* | GIÁM ĐỐC", "- Lưu: VT. | Lê Văn An": the columns as a converter parts them without a frame. */
function betweenBars(source: SourceText): SourceText[] {
  const sides = [...source.text.matchAll(/(?:^|(?<=\s))[^|]+?(?=\s\||\s*$)/gu)].map(({ index, 0: words }) =>
    source.slice(index, index + words.length),
  );
  return /\s\|(?:\s|$)/u.test(source.text) ? sides.filter(({ text }) => text.trim() !== '') : [source];
}

/** A converter may run the items of a cell together: "Nơi nhận: - Bộ Nội vụ (b/c); - Lưu: VT." */
function itemsOf(source: SourceText): SourceText[] {
  if (!RECIPIENTS_HEAD.test(source.text) && !ITEM.test(source.text)) return [source];
  const starts = [0, ...[...source.text.matchAll(RUN_TOGETHER)].map((sign) => sign.index + sign[0].length)];
  return starts.map((start, index) => source.slice(start, starts[index + 1]));
}

/** A copy may run the two columns of a line together: "- Bộ Nội vụ (b/c); CHỦ TỊCH", "Nơi nhận: TM. ỦY BAN NHÂN DÂN", "- Lưu: VT. | GIÁM ĐỐC", "- Lưu: VT.     Lê Văn An"; behind the full stop of the filing line also "- Lưu: VT. Lê Văn An". */
export function sidesOfLine(source: SourceText): SourceText[] {
  if (!RECIPIENTS_HEAD.test(source.text) && !ITEM.test(source.text)) return [source];
  const behind = (sign: RegExp): number[] => [...source.text.matchAll(sign)].map(({ index, 0: words }) => index + words.length);
  const cut =
    behind(/[:;,.|]\s+(?=\p{Lu}{2})/gu).find((start) => isPost(source.text.slice(start))) ??
    behind(/\S\s{3,}(?=\p{Lu})/gu).find((start) => isPersonName(source.text.slice(start))) ??
    (FILING.test(source.text) ? behind(/\.\s+(?=\p{Lu})/gu).find((start) => isPersonName(source.text.slice(start))) : undefined);
  return cut === undefined ? [source] : [source.slice(0, cut), source.slice(cut)];
}

function isPost(text: string): boolean {
  return (signatureLine(text)?.words.match(/\p{L}/gu)?.length ?? 0) >= MIN_POST;
}

/** An item that no sign ends goes on in lower case, behind a comma in any: "- Trưởng thôn, Ban công", "tác Mặt trận;". */
function goesOn(item: string, line: string): boolean {
  const isOpen = ITEM.test(item) && !FILING.test(item) && !/[;.]\s*$/u.test(item);
  return isOpen && !ITEM.test(line) && !FILING.test(line) && (/,\s*$/u.test(item) || /^\p{Ll}/u.test(line));
}

/** Without its dash and the sign that ends it. */
function addRecipient(source: SourceText, draft: EndDraft): void {
  const start = ITEM.exec(source.text)?.[0].length ?? 0;
  const copies = FILING.test(source.text) ? COPIES.exec(source.text) : null;
  const end = copies ? copies.index + copies[0].length : source.text.replace(SIGNED_BESIDE, '').replace(/[\s;,.|]+$/u, '').length;
  if (start < end) draft.recipients.push(source.slice(start, end));
}
