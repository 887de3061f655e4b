import type { RulingLine } from './drawn-line.js';
import { evenLight } from './even-light.js';
import { findSkew } from './find-skew.js';
import type { Bitmap, ColourPicture, GreyPicture } from './picture.js';
import { eraseRulingLines, findRulingLines } from './ruling-lines.js';
import { separateInk, type SeparatedInk } from './separate-ink.js';
import { threshold } from './threshold.js';
import { levelPicture, turnPicture } from './turn-picture.js';

export type Quarters = 0 | 1 | 2 | 3;

/** A page made ready for recognition. */
export interface PreparedPicture {
  /** Without stamps, level, without ruling lines. */
  readonly picture: GreyPicture;
  readonly dpi: number;
  /** Its ink. */
  readonly ink: Bitmap;
  readonly lines: readonly RulingLine[];
  /** How it was turned, clockwise, and by what its lines fell after that. */
  readonly quarters: Quarters;
  readonly angle: number;
}

/** Less slant, in degrees, does no harm; to turn the picture blurs it. */
const LEVEL = 0.08;
/** How much sharper lines must be down the page than across it to turn it. */
const SHARPER = 1.3;

/** The ways up a page may stand, likelier ones first; which of two opposite ones is right only its words tell. */
export function waysUp(picture: ColourPicture): SeparatedInk & { ways: readonly Quarters[] } {
  const { black: uneven, marks } = separateInk(picture);
  const black = evenLight(uneven, picture.dpi);
  const ink = threshold(black);
  const isAcross = findSkew(ink, true).sharpness > SHARPER * findSkew(ink).sharpness;
  return { black, marks, ways: isAcross ? [1, 3, 0, 2] : [0, 2, 1, 3] };
}

export function preparePicture(black: GreyPicture, quarters: Quarters, dpi: number): PreparedPicture {
  const upright = turnPicture(black, quarters);
  const { angle } = findSkew(threshold(upright));
  const picture = Math.abs(angle) < LEVEL ? { ...upright, pixels: upright.pixels.slice() } : levelPicture(upright, angle);
  const lines = findRulingLines(threshold(picture), dpi);
  eraseRulingLines(picture, lines);
  return { picture, dpi, ink: threshold(picture), lines, quarters, angle: Math.abs(angle) < LEVEL ? 0 : angle };
}
