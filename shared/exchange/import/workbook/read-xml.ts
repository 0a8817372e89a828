import { Parser } from 'saxen';

export interface XmlVisitor {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Walks through XML, tags without their prefix. Throws where it is broken. */
export function readXml(xml: string, { open, close, text }: XmlVisitor): void {
  let broken: Error | undefined;
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  const parser = new Parser()
    .on('openTag', (name, attributes, decode) => {
      open?.(local(name), (key) => {
        const value = attributes()[key];
        return value === undefined ? undefined : decode(value);
      });
    })
    .on('closeTag', (name) => close?.(local(name)))
    .on('text', (raw, decode) => text?.(decode(raw)))
    .on('cdata', (raw) => text?.(raw))
    .on('warn', () => undefined)
    .on('error', (error) => {
      broken ??= error;
    });
  const error = parser.parse(xml) ?? broken;
  if (error !== undefined) throw error;
}
