import type { SectionNode } from '../../tree/plan-tree.js';
import type { SourceText } from '../../tree/source-text.js';
import { saysOnlyTime } from '../period-line.js';
import { DOERS, labelledPassage, type LabelledLine } from './labelled-lines.js';
import { labelsIn } from './labels-in.js';

/** What is to be done, and who and when, all in the paragraph of an item. */
export interface LabelledItem {
  readonly work: SourceText;
  readonly lines: readonly LabelledLine[];
}

// Rà soát quy chế | . Đơn vị chủ trì: | Sở Tư pháp  |  Ban hành chỉ số | (Cơ quan chủ trì: | …; thời gian: | …)
const LABEL = /(?:[.;,]\s+|\s*\(\s*|\s[-–]\s+)(\p{L}[^:;.,()]{1,60}):\s*/gu;
const UNITS_AND_TIME = /^([^;]+)(;\s+)[^;]+$/u;
/** Of the words before the first label. */
const LEAST_LETTERS = 6;
const END = /[\s.;,)]+$/u;

/** "Rà soát quy chế. Đơn vị chủ trì: Sở Tư pháp. Thời hạn: trước 31/12": labels behind the work, one of them who does it. */
export function labelsInItem({ heading, marker }: Pick<SectionNode, 'heading' | 'marker'>): LabelledItem | undefined {
  if (!heading || labelledPassage(heading).length > 0) return undefined;
  const item = heading.source.slice(marker?.length ?? 0);
  const labels = labelsIn(item, LABEL);
  const [first] = labels;
  const work = item.slice(0, first?.start ?? 0);
  if (!labels.some(({ role }) => DOERS.has(role)) || (work.text.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return undefined;
  const lines = labels.map(({ role, head, source }) => {
    return { role, head, source: source.slice(0, source.text.replace(END, '').length), passage: heading.source };
  });
  return { work, lines: lines.flatMap((line) => partTime(line)) };
}

/** "phối hợp: Phòng Tư pháp; quý I/2023": behind who helps a time that has no label of its own. */
function partTime(line: LabelledLine): LabelledLine[] {
  const [whole = '', units = '', sign = ''] = UNITS_AND_TIME.exec(line.source.text) ?? [];
  const time = line.source.slice(units.length + sign.length);
  if (whole === '' || !DOERS.has(line.role) || !saysOnlyTime(time.text)) return [line];
  return [
    { ...line, source: line.source.slice(0, units.length) },
    { ...line, role: 'time', head: '', source: time },
  ];
}
