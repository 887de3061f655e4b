import type { ReferenceMention } from '../reference-mention.js';
import type { ReferenceRefiner } from './reference-refiner.js';

const LAWS = new Set(['luat', 'bo-luat', 'phap-lenh']);

/**
 * A law without a number in the title of a law that amends it is no mention:
 * "Luật số 12/2017/QH14 sửa đổi, bổ sung một số điều của Bộ luật Hình sự".
 * In the subject of a decree or a plan it is.
 */
export const dropTargets: ReferenceRefiner = {
  name: 'drop-targets',
  refine(mentions) {
    let host: ReferenceMention | undefined;
    return mentions.filter((mention) => {
      const isTarget = mention.nested && mention.reading.form === 'title' && host !== undefined && isLaw(host);
      if (!mention.nested) host = mention;
      return !isTarget;
    });
  },
};

function isLaw({ reading }: ReferenceMention): boolean {
  return (reading.form === 'numbered' || reading.form === 'title') && LAWS.has(reading.type?.slug ?? '');
}
