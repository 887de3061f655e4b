import type { Content, Passage, PlanTree } from '../../tree/plan-tree.js';
import type { SourceText } from '../../tree/source-text.js';
import { recognizedBlocks } from '../../tree/word-confidences.js';
import { isBullet, parseMarker } from '../outline/parse-marker.js';

// kịp thời./. | phù hợp . /. | giải quyết./*ADM* | giải quyết/.
const ENDED = /[\p{L}\p{N})”"]\s?(?:\.\s?\/\s?\.?|\/\s?\.)(?<stray>.{0,20})$/su;
/** Longer ones are text, wherever they stand. */
const MAX_STRAY = 60;

/**
 * Nothing of the text stands behind its end mark "./." (decree 30/2020/NĐ-CP,
 * appendix I): what a picture or an export shows there, letters of a seal or
 * of a signature, is set apart and named as an issue.
 */
export function cutAtEndMark() {
  return (tree: PlanTree): void => {
    const { body } = tree.landmarks;
    const recognized = recognizedBlocks(tree);
    const isRecognized = (source: SourceText) => source.cite().spans.some(({ block }) => recognized.has(block));
    const last = body.findLastIndex((piece) => piece.type === 'passage' && ENDED.test(piece.source.text.trimEnd()));
    const [ending, behind] = [body[last], body.slice(last + 1)];
    if (ending?.type !== 'passage' || !behind.every((piece): piece is Passage => isStray(piece, isRecognized))) return;
    const glued = cutGlued(ending, isRecognized);
    tree.children.splice(tree.children.indexOf(ending) + 1, 0, ...glued);
    tree.landmarks.body = body.slice(0, last + 1);
    for (const stray of [...glued, ...behind]) {
      stray.part = 'stamp';
      tree.issues.push({ code: 'end-line-unread', severity: 'info', spans: stray.source.cite().spans });
    }
  };
}

function isStray(piece: Content, isRecognized: (source: SourceText) => boolean): piece is Passage {
  if (piece.type !== 'passage' || !isRecognized(piece.source)) return false;
  return piece.source.text.length <= MAX_STRAY && parseMarker(piece.source.text).every(isBullet);
}

/** What stands behind the mark in its line; typed words there are words. */
function cutGlued(ending: Passage, isRecognized: (source: SourceText) => boolean): Passage[] {
  const text = ending.source.text.trimEnd();
  const stray = ENDED.exec(text)?.groups?.['stray'] ?? '';
  if (stray.trim() === '' || (/\p{Ll}{2}/u.test(stray) && !isRecognized(ending.source))) return [];
  const source = ending.source.slice(text.length - stray.length);
  ending.source = ending.source.slice(0, text.length - stray.length);
  return [{ type: 'passage', source, bold: false, afterGap: false }];
}
