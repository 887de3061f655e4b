/** Options that every command has. */
export const commonOptions = {
  store: { type: 'string', hint: 'STORE' },
  lang: { type: 'string', hint: 'vi|en' },
  help: { type: 'boolean' },
} as const;
