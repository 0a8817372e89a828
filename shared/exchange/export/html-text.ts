const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML and SVG can hold it, in an element or in a quoted attribute; control characters XML forbids are left out. */
export function escapeHtml(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the very characters that must go
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] as string);
}
