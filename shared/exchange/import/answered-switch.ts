import type { ImportedPolicy, MissingIsDisabled } from './reading';

/** Who was asked and answered means it; what stands there and cannot be read is another matter, and stays as it is. */
export function withAnswer(policy: ImportedPolicy, missing: MissingIsDisabled | undefined): ImportedPolicy {
  const isOpen =
    policy.enabled === undefined && policy.unread?.some(({ what }) => what === 'switch') !== true;
  if (!isOpen || missing === undefined || missing === 'ask') return policy;
  return { ...policy, enabled: missing === 'on' };
}
