/** What may stand in a placeholder. */
export type FillData = Readonly<Record<string, string | number | boolean>>;

const PLACEHOLDER = /\{([a-zA-Z]+)\}/gu;

/** "Tệp {file} trống." with { file: "a.txt" } → "Tệp a.txt trống."; what is not known becomes "…". */
export function fill(template: string, data: FillData): string {
  return template.replace(PLACEHOLDER, (_, name: string) => String(data[name] ?? '…'));
}

export function placeholders(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}
