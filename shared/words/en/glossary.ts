import type { Glossary } from '../glossary';

const en: Glossary = {
  tenantIsolation: { term: 'tenant isolation' },
  tenant: { term: 'tenant' },
  rule: { term: 'rule', never: ['(?<!documented |“Add )\\bexceptions?\\b'] },
  inbound: { term: 'inbound', never: ['\\bincoming\\b'] },
  outbound: { term: 'outbound', never: ['\\boutgoing\\b'] },
  creatorTenant: { term: 'creator tenant', never: ['\\bhome tenant\\b', '\\bsource tenant\\b'] },
  signInTenant: { term: 'sign-in tenant', never: ['\\btarget tenant\\b', '\\bresource tenant\\b'] },
  connection: { term: 'connection' },
  allowed: { term: 'allowed', never: ['\\bpermitted\\b'] },
  blocked: { term: 'blocked', never: ['\\bdenied\\b'] },
  notEvaluated: { term: 'not evaluated' },
  onOrOff: { term: 'On, Off' },
  fix: { term: 'fix', never: ['\\bmend(?:s|ed|ing)?\\b'] },
  collapseOrExpand: { term: 'collapse, expand', never: ['\\b(?:un)?fold(?:s|ed|ing)?\\b'] },
  duplicate: { term: 'duplicate' },
  reverse: { term: 'reverse' },
  audience: { term: 'audience', never: ['\\bthe room\\b'] },
  connectionReport: { term: 'connection report' },
  report: { term: 'report' },
  closeRun: { term: 'close run' },
  systemTheme: { term: 'system theme' },
  saveOrDiscard: { term: 'save, discard', never: ['\\bput(?:s|ting)? away\\b'] },
};

export default en;
