/** A scenario of about this many bytes that tells its number at both ends, so that no mixture of two looks whole. */
export function paddedScenario(number: number, bytes: number): string {
  const scenario = {
    name: `Number ${number}`,
    tenants: [],
    connections: [],
    description: `${'.'.repeat(bytes)} ${number}`,
  };
  return `${JSON.stringify({ format: 'tenant-isolation-scenario', version: 1, scenario }, null, 2)}\n`;
}

/** The number of a scenario that is whole; anything else throws. */
export function numberOf(text: string): number {
  const { name, description } = (JSON.parse(text) as { scenario: { name: string; description: string } })
    .scenario;
  const number = /^Number (\d+)$/.exec(name)?.[1];
  if (number === undefined || !description.endsWith(`. ${number}`) || !text.endsWith('}\n')) {
    throw new Error(`Not whole: ${text.slice(0, 200)}`);
  }
  return Number(number);
}
