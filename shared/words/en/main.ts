export default {
  'main.language': 'Language',
  'main.languageOfSystem': 'System ({language})',
  'main.presenterTitle': 'Presenter — {product}',
} as const;
