/** Of the hand-out, for the screen and for A4. */
export const HANDOUT_STYLE = `
:root { color-scheme: light; font: 11pt/1.4 system-ui, sans-serif; color: #18202b; background: #fff; }
body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
.page + .page { margin-top: 2rem; border-top: 2px solid #99a; padding-top: 1rem; }
.place { display: flex; justify-content: space-between; gap: 1rem; margin: 0; color: #515c6b; font-size: 9pt; }
h1 { margin: 0.2rem 0; font-size: 18pt; }
h2 { margin: 0.3rem 0; font-size: 15pt; }
h3 { margin: 0.8rem 0 0.2rem; font-size: 11pt; }
figure { margin: 0.6rem 0; padding: 0.4rem; border: 1px solid #99a; border-radius: 6px; }
figure svg { display: block; width: 100%; height: auto; max-height: 90mm; }
.dense { font-size: 9pt; line-height: 1.3; }
.dense figure svg { max-height: 78mm; }
.dense th, .dense td { padding: 0.1rem 0.4rem; }
.dense p { margin: 0.4rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #99a; padding: 0.2rem 0.5rem; text-align: left; vertical-align: top; }
ul, ol { margin: 0.2rem 0; padding-left: 1.4rem; }
.question { margin: 0.8rem 0; padding: 0.5rem 0.8rem; border: 2px solid #1857b8; border-radius: 6px; }
.answer p { margin: 0.2rem 0; }
.boxes { margin: 0.4rem 0 0; }
.boxes span { margin-right: 2rem; }
.half { break-inside: avoid; }
.half + .half { margin-top: 5mm; padding-top: 4mm; border-top: 1px dashed #99a; }
.beside { display: grid; grid-template-columns: 88mm minmax(0, 1fr); gap: 5mm; font-size: 9pt; line-height: 1.3; }
.beside figure { margin: 0; align-self: start; }
.beside figure svg { max-height: 70mm; }
.beside p { margin: 0 0 0.4rem; }
.half h2 { font-size: 13pt; }
.half .question, .half .trainer { margin: 0.4rem 0 0; padding: 0.3rem 0.6rem; }
.trainer { margin: 0.8rem 0; padding: 0.5rem 0.8rem; border-left: 4px solid #515c6b; background: #f4f6f9; }
.trainer p, .trainer ul { margin: 0.2rem 0; }
.trainer h3 { margin: 0.2rem 0; }
.lines { margin-top: 3mm; color: #515c6b; font-size: 9pt; }
.lines div { height: 8mm; border-bottom: 1px solid #99a; }
@page { size: A4; margin: 14mm; }
@media print {
  body { margin: 0; padding: 0; max-width: none; }
  .page { break-after: page; }
  .page:last-child { break-after: auto; }
  .page + .page { margin-top: 0; border-top: 0; padding-top: 0; }
  figure, table, .question, .answer, .trainer, .lines { break-inside: avoid; }
}
`;
