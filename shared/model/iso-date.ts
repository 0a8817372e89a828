const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** An ISO date that exists in the calendar. */
export function isIsoDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && isLeapYear ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/** The day, in universal time, of a moment as milliseconds since 1970; null for one of no year between 1 and 9999. */
export function dayOf(milliseconds: number): string | null {
  // Days are counted from 1 March of the year 0, in eras of 400 years, which all have the same days.
  const days = Math.floor(milliseconds / 86_400_000) + 719_468;
  const era = Math.floor(days / 146_097);
  const day = days - era * 146_097;
  const year = Math.floor(
    (day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365,
  );
  const dayOfYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const numbers = [
    year + era * 400 + (month >= 10 ? 1 : 0),
    month < 10 ? month + 3 : month - 9,
    dayOfYear - Math.floor((153 * month + 2) / 5) + 1,
  ];
  const text = numbers.map((n, at) => String(n).padStart(at === 0 ? 4 : 2, '0')).join('-');
  return isIsoDate(text) ? text : null;
}
