import type { Block, NoteKind } from '../model.js';
import { childrenNamed, type XmlElement } from '../xml/xml-element.js';
import { readStory } from './read-story.js';

/** Notes by id. The lines that divide notes from text have types and are none (17.11.10). */
export function readNotes(root: XmlElement | undefined, kind: NoteKind): Map<string, readonly Block[]> {
  const notes = childrenNamed(root, `w:${kind}`).filter(({ attributes }) => ['normal', undefined].includes(attributes['w:type']));
  return new Map(notes.map((note) => [note.attributes['w:id'] ?? '', readStory(note)]));
}
