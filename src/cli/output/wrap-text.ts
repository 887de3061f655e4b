/** Breaks at blanks so that no line is longer than `width`; a word longer than that is cut. */
export function wrapText(text: string, width: number): string {
  const lines: string[] = [];
  const words = text.split(/\s+/u).filter(Boolean);
  for (const piece of words.flatMap((word) => cutWord(word, width))) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + piece.length <= width) lines[lines.length - 1] = `${line} ${piece}`;
    else lines.push(piece);
  }
  return lines.join('\n');
}

function cutWord(word: string, width: number): string[] {
  const pieces = Math.ceil(word.length / width);
  return Array.from({ length: pieces }, (_, piece) => word.slice(piece * width, (piece + 1) * width));
}
