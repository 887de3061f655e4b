/** Pieces that, repeated, lead a careless pattern into trying everything: long runs and half matches. */
export const hostileTexts: Readonly<Record<string, string>> = {
  digits: '1234567890',
  slashes: '1/2/3/4/',
  blanks: '   \t ',
  dashes: '--–—-',
  'half references': 'Nghị định số 61/2018/NĐ- ',
  'half lists': 'khoản 1, 2, 3 và điểm a, b, ',
  'half dates': 'trước ngày 15/ tháng ',
  'half quarters': 'quý I, II, III, quý ',
  'half units': 'Sở Nội vụ, Sở Tài, các sở, ban, ',
  brackets: '((((',
  'type words': 'Quyết định Nghị quyết Luật ',
  'month lists': 'tháng 3, 4, 5, ',
  'every month': 'hàng tháng, ',
  'one word': 'ư',
};
