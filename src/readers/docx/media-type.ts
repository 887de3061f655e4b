const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Media types of files by what the package calls its main part: document, template, and both with macros. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  [`${WORD}.template.main+xml`]: `${WORD}.template`,
  'application/vnd.ms-word.document.macroEnabled.main+xml': 'application/vnd.ms-word.document.macroEnabled.12',
  'application/vnd.ms-word.template.macroEnabledTemplate.main+xml': 'application/vnd.ms-word.template.macroEnabled.12',
};

export function mediaTypeOf(mainType: string): string {
  return MEDIA_TYPES[mainType] ?? `${WORD}.document`;
}
