import { documentTypes } from '../../knowledge/instruments/document-types.js';
import { shareDays } from '../../text/dates.js';
import type { HeadPieces } from '../../tree/landmarks.js';
import type { HeadDraft, LetterheadDraft, NumberDraft, PeriodDraft } from '../../tree/drafts.js';
import type { Content } from '../../tree/plan-tree.js';
import { SourceText } from '../../tree/source-text.js';
import { readLetterhead } from './read-letterhead.js';
import { readNumber } from './read-number.js';
import { readAnnouncedDays, readPeriod } from './read-period.js';
import { readPlaceDate } from './read-place-date.js';
import { titleType } from './title-type.js';

/** Reads the head as it is written; who the issuer is takes more evidence and comes later. */
export function readHead({ letterhead, typeLine, title, opening }: HeadPieces): { head: HeadDraft; lines: LetterheadDraft } {
  const number = readNumber(letterhead);
  const placeDate = readPlaceDate(letterhead);
  const lines = readLetterhead(letterhead, [
    ...(number ? [number] : []),
    ...(placeDate ? [{ source: placeDate.source, start: placeDate.place?.start ?? placeDate.date.start, end: placeDate.date.end }] : []),
  ]);
  const type = typeLine && titleType(typeLine.source.text);
  const documentType = typeLine && type ? { source: typeLine.source, ...type } : number && typeOfSymbol(number);
  const titleSource = SourceText.join([
    ...(typeLine && type ? [typeLine.source.slice(type.end)] : []),
    ...title.map(({ source }) => source),
  ]);
  const period = statedPeriod(titleSource, opening);
  const head: HeadDraft = {
    bodies: lines.bodies,
    ...(documentType ? { documentType } : {}),
    ...(number ? { number } : {}),
    ...(placeDate ? { placeDate } : {}),
    title: titleSource,
    ...(period ? { period } : {}),
    ...(lines.secrecy ? { secrecy: lines.secrecy } : {}),
    ...(lines.urgency ? { urgency: lines.urgency } : {}),
  };
  return { head, lines };
}

/** Where the title is lacking: "KH-UBND", of the Party "KH/TU". */
function typeOfSymbol({ source, symbol }: NumberDraft): HeadDraft['documentType'] {
  const [code = '', sign] = symbol.value.split(/([-/])/u);
  const type = documentTypes().byCode(code, sign === '/' ? 'party' : 'state');
  return type && { source, start: symbol.start, end: symbol.start + code.length, slug: type.slug, why: 'symbol' };
}

/** The days at the very end of the opening, where the title says nothing else; else what the title names; else what the sentence that announces the plan does, the last of the opening. */
function statedPeriod(title: SourceText, opening: readonly Content[]): HeadDraft['period'] {
  const fromTitle = readPeriod(title.text);
  const last = opening.findLast((piece) => piece.type === 'passage')?.source;
  const days = last && readAnnouncedDays(last.text);
  if (days && (!fromTitle || shareDays(days.range, fromTitle.range))) return { ...days, source: last, why: 'opening' };
  if (fromTitle) return { ...fromTitle, source: title };
  const announced = last && announcement(last);
  const found: PeriodDraft | undefined = announced && readPeriod(announced.text);
  return announced && found ? { ...found, source: announced, why: 'opening' } : undefined;
}

/** "… ban hành Kế hoạch công tác năm 2020 như sau": years before these words belong to what the plan carries out. */
export function announcement(opening: SourceText): SourceText | undefined {
  const words = [...opening.text.matchAll(/(?:ban hành|xây dựng|đề ra|triển khai|lập)\s+(?:\p{L}+\s+){0,3}?(?=kế hoạch)/giu)].at(-1);
  return words && opening.slice(words.index);
}
