/** The languages in which kehoach speaks to people. */
export const languages = ['vi', 'en'] as const;

export type Language = (typeof languages)[number];

/** One text in every language. May hold `{placeholders}`. */
export type Words = Readonly<Record<Language, string>>;
