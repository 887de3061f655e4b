import type { Pdfium } from './pdfium.js';

/** A small piece of PDFium's memory in which its functions put their results; one for each instance. */
export interface Scratch {
  /** Address of the nth slot of eight bytes. */
  at(slot: number): number;
  float(slot: number): number;
  double(slot: number): number;
  integer(slot: number): number;
  /** `count` floats side by side from the slot's address. */
  floats(slot: number, count: number): number[];
  /** Bytes up to the first zero, as UTF-8. */
  text(length: number): string;
  readonly size: number;
}

const SIZE = 512;

const scratches = new WeakMap<Pdfium, Scratch>();

export function scratchOf(pdfium: Pdfium): Scratch {
  const scratch = scratches.get(pdfium) ?? newScratch(pdfium);
  scratches.set(pdfium, scratch);
  return scratch;
}

function newScratch(pdfium: Pdfium): Scratch {
  const pointer = pdfium.malloc(SIZE);
  let view = new DataView(pdfium.heap().buffer);
  // Memory that grows is another buffer.
  const heap = () => {
    if (view.buffer !== pdfium.heap().buffer) view = new DataView(pdfium.heap().buffer);
    return view;
  };
  const at = (slot: number) => pointer + slot * 8;
  return {
    at,
    size: SIZE,
    float: (slot) => heap().getFloat32(at(slot), true),
    double: (slot) => heap().getFloat64(at(slot), true),
    integer: (slot) => heap().getUint32(at(slot), true),
    floats: (slot, count) => Array.from({ length: count }, (_, index) => heap().getFloat32(at(slot) + index * 4, true)),
    text: (length) => {
      const bytes = Buffer.from(pdfium.heap().buffer, pointer, Math.min(length, SIZE));
      const end = bytes.indexOf(0);
      return bytes.toString('utf8', 0, end < 0 ? undefined : end);
    },
  };
}
