const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML and SVG can hold it, in an element or in a quoted attribute; what XML forbids is left out or replaced. */
export function escapeHtml(text: string): string {
  const printable = text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
  return printable.replace(/[&<>"']/g, (sign) => SIGNS[sign] as string);
}
