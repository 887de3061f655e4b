import { personWords } from '../../../knowledge/agencies/person-words.js';
import type { Refiner } from '../../runner.js';
import type { UnitDraft } from '../build-mention.js';
import { issuerOwner, type Viewpoint } from '../viewpoint.js';

/** "Đảng ủy xã Chiềng Bằng và đồng chí Bí thư": a post that names no body, joined to one that is named, is that one's and not the issuer's. */
export const postBesideBody: Refiner<UnitDraft, Viewpoint> = {
  name: 'post-beside-body',
  refine: (mentions, text, viewpoint) =>
    mentions.map((mention, index) => {
      const body = mentions[index - 1];
      const isJoined = body !== undefined && JOINED.test(text.slice(body.end, mention.end));
      return isJoined && isNamedBody(body) ? ofBody(mention, body.value, viewpoint) : mention;
    }),
};

/** " và đồng chí Bí thư"; without the honorific it may be anybody's: "Sở Nội vụ và văn thư". */
const JOINED = new RegExp(`^ và ${personWords('comrade')} `, 'iu');

function isNamedBody(mention: UnitDraft): mention is UnitDraft & { value: string } {
  return mention.kind === 'agency' && mention.value !== null;
}

function ofBody(mention: UnitDraft, body: string, viewpoint: Viewpoint): UnitDraft {
  const own = `@${issuerOwner(viewpoint)}`;
  if (!mention.isBare || !mention.value?.endsWith(own)) return mention;
  return { ...mention, value: `${mention.value.slice(0, -own.length)}@${body}`, of: body };
}
