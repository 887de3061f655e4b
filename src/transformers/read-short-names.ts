import { headOf } from '../knowledge/agencies/unit-heads.js';
import type { AgencyContext, ShortName } from '../mentions/agency/agency-mention.js';
import { namesInUse } from '../mentions/agency/names-in-use.js';
import { findShortNames } from '../mentions/agency/short-names.js';
import { sourcesOf } from '../tree/content-sources.js';
import type { Passage, PlanTree } from '../tree/plan-tree.js';
import type { SourceText } from '../tree/source-text.js';
import { agencyContext } from './agency-context.js';
import { DOERS, labelledPassage } from './tasks/labelled-lines.js';
import { labelsInItem } from './tasks/labels-in-item.js';

/** A sign of an explanation: most papers give none of their own. */
const EXPLAINS = /\(|tắt/u;
const LONGEST_CELL = 200;

/** The short names that the paper explains anywhere hold in all of it; those that its tables and labels use, too. */
export function readShortNames() {
  return (tree: PlanTree): void => {
    const context = agencyContext(tree);
    const texts = tree.children.flatMap((piece) => sourcesOf(piece)).filter(({ text }) => EXPLAINS.test(text));
    const explained = texts.flatMap(({ text }) => findShortNames(text, context));
    const used = namesInUse(cellsOf(tree), { ...context, shortNames: explained });
    tree.shortNames = [...new Map([...selfName(context), ...used, ...explained].map((name) => [name.short, name])).values()];
  };
}

/** "Nhà trường" in the paper of a school. */
function selfName({ issuer, issuerName = '' }: AgencyContext): ShortName[] {
  const short = headOf(issuerName)?.selfName ?? '';
  return issuer === undefined || short === '' ? [] : [{ short, value: issuer, name: issuerName, kind: 'relative' }];
}

/** What stands in tables and behind labels for units, but for running text. */
function cellsOf({ children }: PlanTree): string[] {
  const cells = children.flatMap((piece) => (piece.type === 'passage' ? unitsBehindLabels(piece) : sourcesOf(piece)));
  return [...new Set(cells.map(({ text }) => text.trim()))].filter((text) => text.length <= LONGEST_CELL);
}

/** "- Đơn vị chủ trì: | Phòng A", "Rà soát … (Đơn vị chủ trì: | Phòng A; thời gian: …)" */
function unitsBehindLabels(heading: Passage): SourceText[] {
  const labelled = labelledPassage(heading);
  const lines = labelled.length > 0 ? labelled : (labelsInItem({ heading })?.lines ?? []);
  return lines.filter(({ role }) => DOERS.has(role)).map(({ source }) => source);
}
