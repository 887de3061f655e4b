import type { Box } from '../box.js';
import type { Pdfium } from './pdfium.js';

/** A small piece of PDFium's memory in which its functions put their results; one for each instance. */
export interface Scratch {
  /** Address of the nth slot of eight bytes. */
  readonly at: (slot: number) => number;
  /** The float in a slot's first half, or so many floats behind it. */
  readonly float: (slot: number, offset?: number) => number;
  readonly double: (slot: number) => number;
  readonly integer: (slot: number) => number;
  /** Bytes up to the first zero, as UTF-8. */
  readonly text: (length: number) => string;
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
  let views = viewsOf(pdfium, pointer);
  // Memory that grows is another buffer.
  const current = () => {
    if (views.bytes.buffer !== pdfium.heap().buffer) views = viewsOf(pdfium, pointer);
    return views;
  };
  return {
    size: SIZE,
    at: (slot) => pointer + slot * 8,
    float: (slot, offset = 0) => current().floats[slot * 2 + offset] ?? 0,
    double: (slot) => current().doubles[slot] ?? 0,
    integer: (slot) => current().integers[slot * 2] ?? 0,
    text: (length) => {
      const bytes = Buffer.from(current().bytes.subarray(0, length));
      const end = bytes.indexOf(0);
      return bytes.toString('utf8', 0, end < 0 ? undefined : end);
    },
  };
}

function viewsOf(pdfium: Pdfium, pointer: number) {
  const { buffer } = pdfium.heap();
  return {
    bytes: new Uint8Array(buffer, pointer, SIZE),
    floats: new Float32Array(buffer, pointer, SIZE / 4),
    doubles: new Float64Array(buffer, pointer, SIZE / 8),
    integers: new Uint32Array(buffer, pointer, SIZE / 4),
  };
}

/** The FS_RECTF in the first slots: left, top, right, bottom, measured upwards; y0 is the lower one. */
export function rectIn(scratch: Scratch): Box {
  return { x0: scratch.float(0), y0: scratch.float(0, 3), x1: scratch.float(0, 2), y1: scratch.float(0, 1) };
}
