import { describe, expect, it } from 'vitest';
import { scenarioFileName, withScenarioExtension } from '../../../electron/main/files/names';

describe('file names', () => {
  it.each([
    ['Blog.tisim', 'Blog.tisim'],
    ['EMEA/APAC: plan?', 'EMEA-APAC- plan-.tisim'],
    ['../../etc/passwd', '..-..-etc-passwd.tisim'],
    ['..', 'scenario.tisim'],
    ['', 'scenario.tisim'],
    ['kept.json', 'kept.json'],
    [`${'x'.repeat(300)}.tisim`, `${'x'.repeat(120)}.tisim`],
  ])('suggests for %j the name %j', (suggested, name) => {
    expect(scenarioFileName(suggested)).toBe(name);
  });

  it.each([
    ['/x/a', '/x/a.tisim'],
    ['/x/contoso.com', '/x/contoso.com.tisim'],
    ['/x/a.tisim', '/x/a.tisim'],
    ['/x/a.JSON', '/x/a.JSON'],
  ])('saves %j as %j', (picked, path) => {
    expect(withScenarioExtension(picked)).toBe(path);
  });
});
