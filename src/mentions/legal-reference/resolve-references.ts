import { foldKey } from '../../text/fold.js';
import type { ReferenceMention } from './reference-mention.js';
import { CitedActs, type CitedAct } from './resolvers/cited-acts.js';
import type { DocumentView } from './resolvers/document-view.js';
import { identityOf, type Settlement } from './resolvers/identity.js';
import { readAct, type NumberedAct } from './resolvers/numbered.js';
import type { ReferenceContext } from './resolvers/reference-context.js';
import { resolvedReference, type ResolvedReference } from './resolvers/resolved-reference.js';
import { datedSeries, settle } from './resolvers/settle.js';
import { settleNumbered, type DatedSeries } from './resolvers/settle-numbered.js';
import { shareAreas } from './resolvers/share-area.js';
import { settleTitle } from './resolvers/title.js';

export type { ReferenceContext } from './resolvers/reference-context.js';
export type { ResolvedReference } from './resolvers/resolved-reference.js';

/**
 * Settles which act each mention means, with the whole document in view.
 *
 * @param mentions of all texts of the document, in reading order
 * @returns one entry for each mention, at its place; undefined where the words
 *   turn out to cite nothing of their own: "báo cáo này", or the name of an
 *   act behind its number
 */
export function resolveReferences(
  mentions: readonly ReferenceMention[],
  context: ReferenceContext = {},
): (ResolvedReference | undefined)[] {
  const view = viewOf(mentions, context);
  return mentions.map((mention) => {
    const settlement = settle(mention, view);
    if (!settlement || repeatsTheActBefore(mention, settlement, view.before.last())) return undefined;
    remember(view.before, mention, settlement);
    return resolvedReference(mention, settlement, view.acts.get(mention)?.isSelf ?? settlement.id === 'self');
  });
}

function viewOf(mentions: readonly ReferenceMention[], context: ReferenceContext): DocumentView {
  const told = new Map<ReferenceMention, NumberedAct>();
  for (const mention of mentions) {
    if (mention.reading.form === 'numbered') told.set(mention, readAct(mention, mention.reading, context));
  }
  const acts = shareAreas(told);
  const dated = withNamed(datedSeries(Array.from(acts.values(), ({ identity }) => identity)), mentions, context);
  const all = new CitedActs();
  const titled = new Map<string, string>();
  for (const [mention, act] of acts) {
    const settlement = settleNumbered(mention, act, dated, context);
    remember(all, mention, settlement);
    const title = mention.reading.form === 'numbered' ? mention.reading.title : undefined;
    if (title !== undefined && settlement.id !== null) titled.set(foldKey(title), settlement.id);
  }
  const view = { context, acts, dated, titled, all, before: new CitedActs() };
  for (const mention of mentions) {
    const id = mention.shortName === undefined ? undefined : settle(mention, view)?.id;
    if (mention.shortName !== undefined && id) titled.set(foldKey(mention.shortName), id);
  }
  return view;
}

/** Years of acts that the document calls by their names: "Chương trình tổng thể … giai đoạn 2021 - 2030" tells which "Nghị quyết số 76/NQ-CP" it is. */
function withNamed(dated: DatedSeries, mentions: readonly ReferenceMention[], context: ReferenceContext): DatedSeries {
  const named = mentions.flatMap(({ reading, date }) => {
    const known =
      reading.form === 'title' ? settleTitle(reading, date, { titled: new Map(), before: new CitedActs(), context }) : undefined;
    return known?.resolution === 'catalogue' && known.id !== null ? (identityOf(known.id) ?? []) : [];
  });
  return new Map([...datedSeries(named), ...dated]);
}

/** What later words can point back at; words that point back themselves, and short forms that are not settled, add nothing. */
function remember(cited: CitedActs, { reading, sentence, start }: ReferenceMention, { id, type, resolution }: Settlement): void {
  if (id === null || reading.form === 'back' || (reading.form === 'short' && resolution === 'stated')) return;
  const ordinal = reading.form === 'numbered' || reading.form === 'short' ? (reading.ordinal ?? undefined) : undefined;
  cited.add({ id, type, ordinal, sentence, start });
}

/** "Quyết định số 06/QĐ-TTg … (Đề án 06)": number and name of one act in one sentence are one mention. */
function repeatsTheActBefore(mention: ReferenceMention, { id, type }: Settlement, before: CitedAct | undefined): boolean {
  const isName = mention.reading.form === 'title' && mention.reading.type.slug !== type;
  return isName && before?.id === id && before.sentence === mention.sentence && before.start < mention.start;
}
