import sharp, { type Sharp } from 'sharp';
import type { Random } from '../random.js';
import type { ScanCondition } from './condition.js';
import { photograph } from './photograph.js';

const WHITE = { r: 255, g: 255, b: 255 };

/** Between ink and paper for a copier. */
const COPIER_THRESHOLD = 150;

/**
 * A picture of a paper as a scanner gives it.
 *
 * @param page three bytes a pixel
 * @returns JPEG, or PNG of one bit when the paper was copied
 */
export async function degrade(page: RawPicture, condition: ScanCondition, random: Random): Promise<Picture> {
  const askew = await putAskew(page, ((random.below(201) - 100) / 100) * (condition.skew ?? 0));
  const seen = await raw(throughLens(condition.camera ? photograph(askew, condition.camera) : askew, condition));
  const grainy = addNoise(seen, condition.noise ?? 0, random);
  return encode(condition.copies ? await copied(grainy, condition.copies) : grainy, condition);
}

export interface RawPicture {
  readonly data: Uint8Array;
  readonly info: { readonly width: number; readonly height: number; readonly channels: number };
}

export interface Picture {
  readonly bytes: Uint8Array;
  readonly isJpeg: boolean;
  readonly width: number;
  readonly height: number;
}

function open({ data, info }: RawPicture): Sharp {
  const channels = info.channels === 1 ? 1 : 3;
  return sharp(data, { raw: { width: info.width, height: info.height, channels } });
}

async function raw(picture: Sharp): Promise<RawPicture> {
  return picture.raw().toBuffer({ resolveWithObject: true });
}

/** The glass is as large as the paper: what is turned past its edges is lost. */
async function putAskew(page: RawPicture, degrees: number): Promise<RawPicture> {
  const { width, height } = page.info;
  const grown = await raw(open(page).rotate(degrees, { background: WHITE }));
  const glass = { left: Math.floor((grown.info.width - width) / 2), top: Math.floor((grown.info.height - height) / 2), width, height };
  return raw(open(grown).extract(glass));
}

function throughLens(page: RawPicture, { blur = 0, contrast = 1 }: ScanCondition): Sharp {
  const sharpOrSoft = blur > 0 ? open(page).blur(blur) : open(page);
  return sharpOrSoft.linear(contrast, 235 * (1 - contrast));
}

/** The sum of two even throws is near enough to a bell. */
function addNoise(page: RawPicture, deviation: number, random: Random): RawPicture {
  const reach = deviation * Math.sqrt(6);
  // Not Uint8Array.from: that lists all its values first, a hundred million on a large sheet.
  const data = page.data.map((value) => Math.min(255, Math.max(0, value + ((random.below(1024) + random.below(1024)) / 1023 - 1) * reach)));
  return { ...page, data };
}

/** Ink runs on the first copy and breaks on the next. */
async function copied(page: RawPicture, copies: number): Promise<RawPicture> {
  let copy = await raw(open(page).greyscale().threshold(COPIER_THRESHOLD).toColourspace('b-w'));
  for (let round = 0; round < copies; round += 1) {
    const spread = open(copy)
      .blur(0.9)
      .threshold(round % 2 === 0 ? 200 : 90);
    copy = await raw(spread.toColourspace('b-w'));
  }
  return copy;
}

async function encode(page: RawPicture, { turn = 0, jpegQuality = 80, isGrey = false, copies }: ScanCondition): Promise<Picture> {
  const picture = open(page)
    .rotate(turn * 90)
    .greyscale(isGrey);
  const encoded = copies ? picture.png({ palette: true, colours: 2 }) : picture.jpeg({ quality: jpegQuality });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  return { bytes: data, isJpeg: !copies, width: info.width, height: info.height };
}
