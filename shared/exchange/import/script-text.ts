import type { PowershellScope } from './powershell-scope';
import type { Token } from './structure';

const VARIABLE = /\$\(?(\w+(?:\.\w+)*)\)?/y;

/** A text with the variables in it. In JSON, one that is not known becomes a text, which no switch or direction is. */
export function expanded({ kind, text }: Token, scope: PowershellScope): string {
  if (kind === 'text') return text;
  const parts: string[] = [];
  let isInText = false;
  for (let at = 0; at < text.length;) {
    const sign = text.charAt(at);
    VARIABLE.lastIndex = at;
    const found = sign === '$' ? VARIABLE.exec(text) : null;
    if (found === null) {
      if (sign === '"') isInText = !isInText;
      parts.push(sign);
      at += 1;
      continue;
    }
    parts.push(written(scope.valueOf(`$${found[1] ?? ''}`), found[0], isInText));
    at += found[0].length;
  }
  return parts.join('');
}

function written(value: unknown, source: string, isInText: boolean): string {
  if (source === '$true' || source === '$false') return source.slice(1);
  const isPlain = typeof value === 'string' || typeof value === 'boolean';
  if (isInText) return isPlain ? String(value) : source;
  return typeof value === 'boolean' ? String(value) : JSON.stringify(isPlain ? value : source);
}
