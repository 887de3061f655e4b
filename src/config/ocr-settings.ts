/** What reads pages that are pictures; 'auto' takes the best there is. */
export const ocrSettings = ['auto', 'system', 'embedded', 'off'] as const;
export type OcrSetting = (typeof ocrSettings)[number];

export function isOcrSetting(value: unknown): value is OcrSetting {
  return ocrSettings.some((each) => each === value);
}
