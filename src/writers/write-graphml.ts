import { xmlText } from './xml-text.js';

export type Attributes = Readonly<Record<string, string | number | null>>;

export type GraphElement =
  | { readonly kind: 'node'; readonly id: string; readonly attributes: Attributes }
  | { readonly kind: 'edge'; readonly source: string; readonly target: string; readonly attributes: Attributes };

export interface GraphAttribute {
  readonly name: string;
  readonly of: 'node' | 'edge';
  readonly type: 'string' | 'int';
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">';

/** A directed graph as GraphML (graphml.graphdrawing.org), element by element; nodes come before their edges. */
export async function* writeGraphml(attributes: readonly GraphAttribute[], elements: AsyncIterable<GraphElement>): AsyncGenerator<string> {
  const keys = attributes.map(({ name, of, type }) => `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`);
  yield `${[HEAD, ...keys, '<graph edgedefault="directed">'].join('\n')}\n`;
  for await (const element of elements) yield elementXml(element);
  yield '</graph>\n</graphml>\n';
}

function elementXml(element: GraphElement): string {
  const data = Object.entries(element.attributes).flatMap(([key, value]) =>
    value === null ? [] : [`<data key="${key}">${xmlText(String(value))}</data>`],
  );
  if (element.kind === 'node') return `<node id="${xmlText(element.id)}">${data.join('')}</node>\n`;
  return `<edge source="${xmlText(element.source)}" target="${xmlText(element.target)}">${data.join('')}</edge>\n`;
}
