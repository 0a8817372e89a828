/// <reference types="vite/types/importMeta.d.ts" />

type Texts = Readonly<Record<string, string>>;

/** Built into the bundle: a packaged program finds its examples without knowing where it was installed. */
export const exampleTexts: Texts = import.meta.glob('../../../assets/examples/*.tisim', {
  query: '?raw',
  import: 'default',
  eager: true,
});
export const lessonTexts: Texts = import.meta.glob('../../../assets/lessons/*.tisim', {
  query: '?raw',
  import: 'default',
  eager: true,
});
