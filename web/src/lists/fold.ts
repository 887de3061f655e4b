/** For finding on the page: without case and diacritics, "Đề án" → "de an". */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');
}
