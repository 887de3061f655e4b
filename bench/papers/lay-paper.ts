import { docxFile } from '../../scripts/fixtures/docx-file.js';
import { p, r } from '../../scripts/fixtures/docx-xml.js';
import type { Paper, PaperLine, PaperPart, Piece } from '../../scripts/fixtures/renditions/paper.js';
import { layLines } from './body.js';
import { newDesk, type Desk } from './desk.js';
import { layLetterhead } from './letterhead.js';
import type { Manner } from './manner.js';
import { numberingPart } from './numbering-part.js';
import { PICTURE_BYTES } from './picture.js';
import { laySignature } from './signature.js';
import { layTable } from './table.js';

/** Twentieths of a point: A4 and the margins of decree 30/2020/NĐ-CP (20, 20, 30 and 15 mm). */
const [SHORT, LONG, SIDES] = [11_906, 16_838, 1701 + 850];

/** A Word file of the paper, laid out in that manner; the same each time. */
export function layPaper({ parts }: Paper, manner: Manner, seed: number): Uint8Array {
  const desk = newDesk(manner, seed);
  const body = parts.map((part, index) => layPart(part, { isFirst: index === 0, isLast: index === parts.length - 1 }, desk)).join('');
  const note = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>';
  return docxFile({
    body,
    styles: stylesOf(manner),
    numbering: numberingPart(desk),
    header: pageNumber(manner.pageNumber === 'header' ? 'PAGE' : undefined),
    footer: footerOf(manner),
    ...(desk.notes.length > 0 ? { footnotes: note + desk.notes.join('') } : {}),
    ...(desk.comments.length > 0 ? { comments: desk.comments.join('') } : {}),
    picture: PICTURE_BYTES,
  });
}

interface PartPlace {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** A part is a section of its own; its properties stand in its last paragraph, those of the last one at the end. */
function layPart({ isWide, pieces }: PaperPart, { isFirst, isLast }: PartPlace, desk: Desk): string {
  const isTurned = isWide && desk.manner.appendix === 'landscape';
  const [width, height] = isTurned ? [LONG, SHORT] : [SHORT, LONG];
  const references = '<w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/>';
  const size = `<w:pgSz w:w="${width}" w:h="${height}"${isTurned ? ' w:orient="landscape"' : ''}/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>`;
  const section = `<w:sectPr>${references}<w:type w:val="nextPage"/>${size}${isFirst ? '<w:titlePg/>' : ''}</w:sectPr>`;
  return layPieces(pieces, width - SIDES, desk) + (isLast ? section : p('', section));
}

function layPieces(pieces: readonly Piece[], width: number, desk: Desk): string {
  return stretches(pieces)
    .map((stretch, place) => {
      if (stretch.kind === 'lines') return layLines(stretch.lines, stretch.place, desk);
      if (stretch.kind === 'table') return `${layTable(stretch, width, desk.nextId(), desk)}<w:p/>`;
      return place === 0 ? `${layLetterhead(stretch, desk)}<w:p/>` : laySignature(stretch, desk);
    })
    .join('');
}

type Stretch = Exclude<Piece, PaperLine> | { readonly kind: 'lines'; readonly lines: PaperLine[]; readonly place: number };

function stretches(pieces: readonly Piece[]): Stretch[] {
  const found: Stretch[] = [];
  for (const [place, piece] of pieces.entries()) {
    const last = found.at(-1);
    if (piece.kind !== 'line') found.push(piece);
    else if (last?.kind === 'lines') last.lines.push(piece);
    else found.push({ kind: 'lines', lines: [piece], place });
  }
  return found;
}

function footerOf({ pageNumber: where }: Manner): string {
  if (where === 'of-all') return p('Trang ').replace('</w:p>', `${field('PAGE')}${r('/')}${field('NUMPAGES')}</w:p>`);
  return pageNumber(where === 'footer' ? 'PAGE' : undefined);
}

function pageNumber(instruction: string | undefined): string {
  return `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${instruction ? field(instruction) : ''}</w:p>`;
}

function field(instruction: string): string {
  return `<w:fldSimple w:instr=" ${instruction} ">${r('1')}</w:fldSimple>`;
}

function stylesOf({ isTcvn3 }: Manner): string {
  const font = isTcvn3 ? '.VnTime' : 'Times New Roman';
  const heading = (level: number) =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="120"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`;
  return [
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="80"/></w:pPr></w:style>',
    heading(1),
    heading(2),
  ].join('');
}
