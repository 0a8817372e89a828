/** Fifteen digits go through a double and back unchanged, wherever the point stands. */
const ALWAYS_EXACT = 15;

/**
 * Would this JSON number still be the same number when it is written again? Another spelling of it (1.0, 1e2, -0) is;
 * what is rounded, or has become infinite or nothing, is not.
 */
export function isExactNumber(json: string): boolean {
  if (json.length <= ALWAYS_EXACT && !/e/i.test(json)) return true;
  const value = Number(json);
  return Number.isFinite(value) && decimal(json) === decimal(String(value));
}

/** The same text for the same number: its digits without zeros at either end, and where the point stands. */
function decimal(number: string): string {
  const [mantissa = '', exponent = '0'] = number.toLowerCase().split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.slice(sign.length).split('.');
  const digits = whole + fraction;
  const first = digits.search(/[1-9]/);
  if (first < 0) return '0';
  let end = digits.length;
  while (digits.charAt(end - 1) === '0') end -= 1;
  return `${sign}${digits.slice(first, end)}e${Number(exponent) + whole.length - first}`;
}
