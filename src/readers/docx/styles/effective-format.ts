import type { RunFormat } from '../model.js';
import type { Style, Styles } from './read-styles.js';

export interface EffectiveFormat {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  readonly hidden: boolean;
  readonly font: string | undefined;
  readonly letterFont: string | undefined;
}

/**
 * How text is shown. Toggle properties of paragraph and character style cancel
 * each other out; what is stated directly decides, and what is on by default
 * stays on (17.7.3).
 */
export function effectiveFormat(direct: RunFormat, paragraph: Style, styles: Styles): EffectiveFormat {
  const character = styles.character(direct.style).run;
  const toggle = (property: 'bold' | 'italic' | 'caps' | 'hidden') =>
    direct[property] ?? (styles.defaults[property] === true || (paragraph.run[property] === true) !== (character[property] === true));
  return {
    bold: toggle('bold'),
    italic: toggle('italic'),
    caps: toggle('caps'),
    hidden: toggle('hidden'),
    font: direct.font ?? character.font ?? paragraph.run.font ?? styles.defaults.font,
    letterFont: direct.letterFont ?? character.letterFont ?? paragraph.run.letterFont ?? styles.defaults.letterFont,
  };
}
