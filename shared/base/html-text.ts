const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML and SVG can hold it, in an element or in a quoted attribute; control characters XML forbids are left out. */
export function escapeHtml(text: string): string {
  const printable = text.replace(/[^\P{Cc}\t\n\r]/gu, '');
  return printable.replace(/[&<>"']/g, (sign) => SIGNS[sign] as string);
}
