import { bulletText } from '../docx/numbering/bullet.js';
import { decodeBytes } from './code-page.js';
import { currentFont, type Font, type Machine } from './machine.js';

/** Bytes in the code page of their font, but for those that stand for a `\u` before them. */
export function addBytes(machine: Machine, data: Buffer): void {
  if (machine.group.destination === 'none') return;
  const skipped = Math.min(machine.toSkip, data.length);
  machine.toSkip -= skipped;
  if (skipped < data.length) machine.bytes.push(data.subarray(skipped));
}

/** To be called before anything changes that the bytes at hand depend on. */
export function flushBytes(machine: Machine): void {
  if (machine.bytes.length === 0) return;
  const bytes = Buffer.concat(machine.bytes);
  machine.bytes = [];
  addText(machine, decodeBytes(bytes, currentFont(machine)?.codePage ?? machine.codePage));
}

export function addText(machine: Machine, text: string): void {
  const { destination, story, format, isDeleted, font } = machine.group;
  if (destination === 'fonts') return nameFont(machine.fonts.get(font ?? -1), text);
  if (destination === 'none' || isDeleted) return;
  const name = currentFont(machine)?.name;
  const shown = destination === 'label' ? bulletText(text.replaceAll('\t', ' '), name) : text;
  story.add({ kind: 'text', text: shown, format: { ...format, font: name, letterFont: name } });
}

/** A name ends with a semicolon (RTF 1.9.1, "Font Table"). */
function nameFont(font: Font | undefined, text: string): void {
  if (font) font.name = (font.name + text).replace(/;.*$/su, '');
}
