import { child, childrenNamed, integerOf, onOff, type XmlElement } from '../xml/xml-element.js';

/** What a form field shows that has no result of its own: a box to tick (17.16.7) or a list to choose from (17.16.12). */
export function formFieldText(fieldCharacter: XmlElement): string {
  const data = child(fieldCharacter, 'w:ffData');
  const box = child(data, 'w:checkBox');
  if (box) return (onOff(box, 'w:checked') ?? onOff(box, 'w:default')) ? '☒' : '☐';
  const list = child(data, 'w:ddList');
  const chosen = integerOf(list, 'w:result') ?? integerOf(list, 'w:default') ?? 0;
  return childrenNamed(list, 'w:listEntry')[chosen]?.attributes['w:val'] ?? '';
}
