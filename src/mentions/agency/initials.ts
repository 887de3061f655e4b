import { foldKey } from '../../text/fold.js';

/** "Phòng TE-BĐG" of "Phòng Trẻ em - Bình đẳng giới": a letter stands for each word, joints aside. */
export function isInitialsOf(short: string, full: string): boolean {
  const words = wordsOf(full);
  const initials = words.map((word) => word.charAt(0)).join('');
  const parts = wordsOf(short).map((part) => (words.includes(part) ? part.charAt(0) : part));
  return initials.length > 2 && parts.join('') === initials;
}

function wordsOf(name: string): string[] {
  return foldKey(name)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '' && word !== 'và');
}
