import { findShortNames } from '../mentions/agency/short-names.js';
import { sourcesOf } from '../tree/content-sources.js';
import type { PlanTree } from '../tree/plan-tree.js';
import { agencyContext } from './agency-context.js';

/** A sign of an explanation: most papers give none of their own. */
const EXPLAINS = /\(|tắt/u;

/** The short names that the paper explains anywhere hold in all of it. */
export function readShortNames() {
  return (tree: PlanTree): void => {
    const context = agencyContext(tree);
    const texts = tree.children.flatMap((piece) => sourcesOf(piece)).filter(({ text }) => EXPLAINS.test(text));
    const found = texts.flatMap(({ text }) => findShortNames(text, context));
    tree.shortNames = [...new Map(found.map((name) => [name.short, name])).values()];
  };
}
