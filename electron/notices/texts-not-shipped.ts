const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

/** Packages that name their licence but ship no text: who holds the rights, and where that is said. */
const HOLDERS: Readonly<Record<string, string>> = {
  // The licence section of its README.
  'imurmurhash@0.1.4': 'Copyright (c) 2013 Gary Court, Jens Taylor',
  // LICENSE in its source repository.
  'react-remove-scroll-bar@2.3.8': 'Copyright (c) 2025 Anton Korzunov <thekashey@gmail.com>',
};

/** The licence text of a package that ships none; empty when it is unknown. An update has to be looked at anew. */
export function textNotShipped(name: string, version: string): string {
  const holder = HOLDERS[`${name}@${version}`];
  return holder === undefined ? '' : `MIT License\n\n${holder}\n\n${MIT}`;
}
