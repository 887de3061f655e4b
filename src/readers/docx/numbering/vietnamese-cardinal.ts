const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** "một", "mười lăm", "hai mươi mốt", "một trăm lẻ năm"; figures from a thousand on. */
export function vietnameseCardinal(value: number): string {
  if (value < 0 || value >= 1000) return String(value);
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  if (hundreds === 0) return belowHundred(rest);
  if (rest === 0) return `${DIGITS[hundreds]} trăm`;
  return `${DIGITS[hundreds]} trăm ${rest < 10 ? `lẻ ${DIGITS[rest]}` : belowHundred(rest)}`;
}

function belowHundred(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return DIGITS[ones] ?? '';
  const head = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`;
  return ones === 0 ? head : `${head} ${onesAfterTens(ones, tens)}`;
}

function onesAfterTens(ones: number, tens: number): string {
  if (ones === 1 && tens > 1) return 'mốt';
  return ones === 5 ? 'lăm' : (DIGITS[ones] ?? '');
}
