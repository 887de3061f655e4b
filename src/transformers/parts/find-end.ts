import type { Content } from '../../tree/plan-tree.js';
import { RECIPIENTS_HEAD } from '../end/recipients-head.js';
import { signatureHead } from '../end/signature-head.js';
import { isPersonName, signatureLine } from '../end/signature-line.js';
import { SIGNED_MARK } from '../end/signed-mark.js';
import { isBullet, parseMarker } from '../outline/parse-marker.js';

const MAX_BLOCK = 10;
const MAX_LINE = 150;

/**
 * Index of the piece with which the block of recipients and signatures begins,
 * or -1. A line in capitals that names a post is a signature only when a name
 * or the recipients follow before any running text: "CHỦ TỊCH ỦY BAN NHÂN DÂN
 * TỈNH …" also stands above the text of a decision.
 */
export function findEnd(content: readonly Content[], from = 0): number {
  return content.findIndex((_, index) => index >= from && opensEnd(content, index));
}

export function opensEnd(content: readonly Content[], index: number): boolean {
  const text = textOf(content[index]);
  if (text === undefined) return false;
  const following = content.slice(index + 1, index + 1 + MAX_BLOCK);
  return (
    RECIPIENTS_HEAD.test(text) ||
    (signatureLine(text) !== undefined && isSigned(following)) ||
    (signatureHead(text) !== undefined && isSignedAlone(following))
  );
}

/** "Xác nhận của …" may also head a part of the text: up to the name nothing stands but posts and where to sign. */
function isSignedAlone(following: readonly Content[]): boolean {
  const name = following.findIndex((piece) => isPersonName(textOf(piece) ?? ''));
  const between = following.slice(0, name < 0 ? undefined : name).map((piece) => textOf(piece));
  return between.every((text) => text !== undefined && Boolean(signatureLine(text) ?? signatureHead(text) ?? SIGNED_MARK.exec(text)));
}

function isSigned(following: readonly Content[]): boolean {
  for (const piece of following) {
    const text = textOf(piece);
    if (text === undefined || isRunningText(text)) return false;
    if (RECIPIENTS_HEAD.test(text) || isPersonName(text)) return true;
  }
  return true;
}

function isRunningText(text: string): boolean {
  return text.length > MAX_LINE || parseMarker(text).some((marker) => !isBullet(marker));
}

function textOf(piece: Content | undefined): string | undefined {
  return piece?.type === 'passage' ? piece.source.text.trim() : undefined;
}
