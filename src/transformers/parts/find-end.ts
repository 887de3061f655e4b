import type { Content } from '../../tree/plan-tree.js';
import { RECIPIENTS_HEAD } from '../end/recipients-head.js';
import { isPersonName, signatureLine } from '../end/signature-line.js';
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
  return RECIPIENTS_HEAD.test(text) || (signatureLine(text) !== undefined && isSigned(content.slice(index + 1, index + 1 + MAX_BLOCK)));
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
