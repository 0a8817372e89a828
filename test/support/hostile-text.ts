import fc from 'fast-check';

/** What takes a text for more than text: HTML, Markdown, spreadsheets, PowerShell, HCL. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '</style></svg><script>alert(1)</script>',
    '"><a href="javascript:alert(1)">',
    '&lt;b&gt; &amp;',
    '| a | b |\n| --- | --- |',
    '\n# heading\n\n- point\n\n```',
    '[link](javascript:1) ![x](y) <https://evil.example>',
    '`code` **bold** _it_ ~~no~~ $x$ \\',
    '=HYPERLINK("x")',
    '+1',
    '-1+1|cmd',
    '@SUM(A1)',
    'a",\r\n=1+1,"b',
    '"',
    '$(id) `id` ${x} %{if}',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
);
