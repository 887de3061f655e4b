import type { AbstractNumbering, Numbering, NumberingInstance } from '../docx/numbering/read-numbering.js';
import { toInteger, type XmlElement } from '../docx/xml/xml-element.js';
import type { ListLevels } from './list-levels.js';

/** The lists of a document, each counting for itself unless it goes on with another (ODF 1.3 part 3, 19.780 and 19.781). */
export interface Lists {
  readonly numbering: Numbering;
  /** The numbering of an outermost list's items. */
  enter(list: XmlElement, style: string, levels: ListLevels): string;
  /** The same list, whose next item on this level has the number. */
  startingAt(instance: string, level: number, start: number): string;
}

export function startLists(): Lists {
  const abstracts = new Map<string, AbstractNumbering>();
  const instances = new Map<string, NumberingInstance>();
  const byId = new Map<string, string>();
  const lastOfStyle = new Map<string, string>();

  function add(abstractId: string, overrides: NumberingInstance['overrides'] = new Map()): string {
    const id = String(instances.size + 1);
    instances.set(id, { abstractId, overrides });
    return id;
  }

  function begin(style: string, levels: ListLevels): string {
    const abstractId = `${style} ${abstracts.size + 1}`;
    abstracts.set(abstractId, { levels, isSingleLevel: false, styleLink: undefined });
    return add(abstractId);
  }

  return {
    numbering: { abstracts, instances },
    enter({ attributes }, style, levels) {
      const { 'text:continue-list': continued, 'xml:id': id } = attributes;
      const former =
        (continued === undefined ? undefined : byId.get(continued)) ??
        (attributes['text:continue-numbering'] === 'true' ? lastOfStyle.get(style) : undefined);
      const instance = former ?? begin(style, levels);
      if (id !== undefined) byId.set(id, instance);
      lastOfStyle.set(style, instance);
      return instance;
    },
    startingAt(instance, level, start) {
      return add(instances.get(instance)?.abstractId ?? '', new Map([[level, { start, level: undefined }]]));
    },
  };
}

export function startValue({ attributes }: XmlElement): number | undefined {
  return toInteger(attributes['text:start-value']);
}
