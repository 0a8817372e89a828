// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TENANT_COLOURS } from '../../../shared/model/tenant-look';
import { drawPicture } from '../../../shared/picture/draw-picture';
import { TENANT_INKS } from '../../../shared/picture/look';
import { PIXEL } from '../../support/arbitraries';
import { aScenario, aTenant } from '../../support/builders';
import { say } from '../../support/english';

const tokens = readFileSync('renderer/styles/tokens.css', 'utf8');

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe('the colour of a tenant', () => {
  it.each(TENANT_COLOURS)(
    '%s is the same on pictures and canvas, and stands out in both themes',
    (colour) => {
      const ink = TENANT_INKS[colour];
      expect(tokens).toContain(`--tenant-${colour}: ${ink};`);
      for (const surface of ['#ffffff', '#1b2129', '#232b35'])
        expect(contrast(ink, surface)).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('a tenant with colour and picture', () => {
  const draw = (looks: object) => {
    const view = { positions: {}, looks: { a: looks } };
    const { svg } = drawPicture(say, aScenario([aTenant('a', { name: 'Contoso' })]), view);
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    expect(root.querySelector('parsererror')).toBeNull();
    return root;
  };

  it('shows both on a picture, and says the colour in words', () => {
    const root = draw({ colour: 'teal', picture: PIXEL });
    expect(root.querySelector('image')?.getAttribute('href')).toBe(PIXEL);
    expect(root.querySelector('title')?.textContent).toBe('Contoso, Isolation Off, No rules, teal');
    expect(root.innerHTML).toContain(TENANT_INKS.teal);
  });

  it('shows nothing of what cannot be used', () => {
    const root = draw({ colour: 'url(#x)', picture: 'data:image/svg+xml,<svg onload="alert(1)"/>' });
    expect(root.querySelector('image')).toBeNull();
    expect(root.innerHTML).not.toContain('onload');
    expect(root.innerHTML).not.toContain('url(#x)');
  });
});
