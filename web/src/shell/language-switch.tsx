import { SegmentedControl } from '@mantine/core';
import { languages } from '../../../src/messages/language.js';
import { commonWords } from '../words/common.js';
import { useLanguage } from '../words/language-provider.js';
import { useSay } from '../words/use-say.js';

const NAMES = { vi: 'Tiếng Việt', en: 'English' } as const;

export function LanguageSwitch() {
  const say = useSay();
  const { language, choose } = useLanguage();
  const data = languages.map((value) => ({
    value,
    label: (
      <span className="language-name" data-short={value.toUpperCase()}>
        {NAMES[value]}
      </span>
    ),
  }));
  return (
    <SegmentedControl
      size="xs"
      aria-label={say(commonWords.language)}
      data={data}
      value={language}
      onChange={(value) => choose(languages.find((one) => one === value) ?? language)}
    />
  );
}
