import { slug as toSlug } from '../../../../text/fold.js';
import type { Body } from './body.js';
import { endOfNumberBehind } from '../units/ordinal.js';

/** "Tổ bầu cử số 3": one of several that bear the name; the body itself where no number follows. */
export function withNumber(body: Body, text: string): Body {
  const end = body.entry.level === 'unit' && !body.hasArea ? endOfNumberBehind(text, body.end) : undefined;
  if (end === undefined) return body;
  const slug = `${body.slug}-${toSlug(text.slice(body.end, end))}`;
  return { ...body, id: body.id.replace(body.slug, slug), slug, name: `${body.name}${text.slice(body.end, end)}`, end };
}
