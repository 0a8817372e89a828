/**
 * The product stores the switch the wrong way round: `isDisabled: true` means that isolation is Off. Nothing else in the
 * program turns it, so that it cannot be turned twice.
 */
export function isolationFromIsDisabled(isDisabled: boolean): boolean {
  return !isDisabled;
}

/** The other way round, for what is written: isolation On is `isDisabled: false`. */
export function isDisabledFromIsolation(enabled: boolean): boolean {
  return !enabled;
}
