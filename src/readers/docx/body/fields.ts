import type { XmlElement } from '../xml/xml-element.js';
import { shownElements } from './left-out.js';

/**
 * Complex fields (17.16.18): begin, instruction, separator, result, end, in
 * runs of any paragraphs, nested. A result is shown, an instruction is not, and
 * neither is a result within one.
 */
export interface Fields {
  begin(): void;
  separate(): void;
  end(): void;
  isInstruction(): boolean;
}

/** For reading one story. Where its fields are broken nothing is taken for an instruction, so that no text is lost. */
export function trackFields(root: XmlElement): Fields {
  return openAtEnd(root) === 0 ? tracked() : IGNORED;
}

function tracked(): Fields {
  const open: ('instruction' | 'result')[] = [];
  return {
    begin: () => void open.push('instruction'),
    separate: () => void (open.length > 0 && (open[open.length - 1] = 'result')),
    end: () => void open.pop(),
    isInstruction: () => open.includes('instruction'),
  };
}

const IGNORED: Fields = {
  begin: () => undefined,
  separate: () => undefined,
  end: () => undefined,
  isInstruction: () => false,
};

/** How many fields of the story have no end; NaN when an end has no beginning. Text boxes are stories of their own. */
function openAtEnd(parent: XmlElement, before = 0): number {
  let open = before;
  for (const element of shownElements(parent)) {
    const type = element.name === 'w:fldChar' ? element.attributes['w:fldCharType'] : undefined;
    if (type === 'begin') open += 1;
    if (type === 'end') open = open > 0 ? open - 1 : Number.NaN;
    if (element.name !== 'w:txbxContent') open = openAtEnd(element, open);
  }
  return open;
}
