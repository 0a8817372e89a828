import fc from 'fast-check';

/**
 * Properties try the same values in every run, so that a failure is about the change and not about luck. Another number
 * in FAST_CHECK_SEED tries others.
 */
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 2026) });
