/** What Chromium must be told on this machine: it refuses to start its sandbox as root on Linux. */
export function systemSwitches(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
