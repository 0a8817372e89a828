import { describe, expect, it } from 'vitest';
import { answerQuickly } from '../../support/quick-styles';

const PAGE = `
  <div id="a"><span>1</span><button hidden>2</button><input type="hidden"><input type="checkbox"></div>
  <div style="visibility: hidden"><p>3</p><p style="visibility: visible">4</p></div>
  <div style="display: none"><em>5</em></div>
  <section style="pointer-events: none"><a href="#a">6</a><b style="pointer-events: auto">7</b></section>
  <dialog>8</dialog><dialog open>9</dialog><details><summary>10</summary><i>11</i></details>
  <table><tbody><tr><td>12</td></tr></tbody></table><ul><li style="display: flex">13</li></ul>
  <script></script><template></template><select><option>14</option></select><svg><g><path d="M0 0"></path></g></svg>
  <div style="animation-name: turn; color: red">15</div>`;

const ASKED = [
  'display',
  'visibility',
  'pointerEvents',
  'animationName',
  'color',
  'marginLeft',
  'overflow',
] as const;

type View = Parameters<typeof answerQuickly>[0];

/** A page of its own, which nobody has prepared yet. */
function aPage(html: string): View {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const view = frame.contentWindow as View | null;
  if (view === null) throw new Error('The frame has no window.');
  view.document.write(html);
  return view;
}

describe('the quick answers of the page of a test', () => {
  it("are jsdom's own, by name and by property", () => {
    const view = aPage(PAGE);
    const { getComputedStyle } = view;
    answerQuickly(view);
    answerQuickly(view);
    const all = [...view.document.querySelectorAll('body *')];
    expect(all.length).toBeGreaterThan(30);
    for (const element of all) {
      const own = getComputedStyle.call(view, element);
      const quick = view.getComputedStyle(element);
      expect(quick).not.toBe(own);
      for (const name of ASKED) {
        const where = `${name} of ${element.outerHTML}`;
        const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        expect(quick[name], where).toBe(own[name]);
        expect(quick.getPropertyValue(property), where).toBe(own.getPropertyValue(property));
      }
    }
  });

  it('leave a page with a style sheet to jsdom', () => {
    const view = aPage('<style>p { display: none }</style><p>1</p>');
    answerQuickly(view);
    const [text] = view.document.getElementsByTagName('p');
    expect(text && view.getComputedStyle(text).display).toBe('none');
  });
});
