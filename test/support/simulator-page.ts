import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** The window as a person sees it: everything is found by role and name. */
export class SimulatorPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get canvas(): Locator {
    return this.page.getByRole('region', { name: 'Canvas' });
  }

  get inspector(): Locator {
    return this.page.getByRole('complementary', { name: 'Inspector' });
  }

  get outline(): Locator {
    return this.page.getByRole('complementary', { name: 'Outline' });
  }

  get results(): Locator {
    return this.page.getByRole('region', { name: 'Results' });
  }

  tenant(id: string): Locator {
    return this.canvas.getByTestId(`tenant-${id}`);
  }

  isolationOf(name: string): Locator {
    return this.canvas.getByRole('switch', { name: `Isolation of ${name}` });
  }

  /** The label of a connection on the canvas: icon, word and connector. */
  connection(id: string): Locator {
    return this.page.locator(`.connection-label[data-connection="${id}"]`);
  }

  async ready(): Promise<void> {
    await expect(this.canvas).toBeVisible();
    await expect(this.page.locator('.react-flow__node').first()).toBeVisible();
  }

  async expectState(connection: string, word: 'Allowed' | 'Blocked' | 'Not evaluated'): Promise<void> {
    await expect(this.connection(connection)).toContainText(word);
  }

  async selectTenant(id: string): Promise<void> {
    await this.tenant(id).click({ position: { x: 40, y: 20 } });
  }

  async selectConnection(id: string): Promise<void> {
    await this.connection(id).click();
  }

  async addRule(direction: 'Inbound' | 'Outbound' | 'Inbound and outbound', tenant: string): Promise<void> {
    const form = this.inspector.getByRole('form', { name: 'Add exception' });
    await form.getByLabel('Allowed direction').selectOption({ label: direction });
    await form.getByLabel('Tenant domain or ID').fill(tenant);
    await form.getByRole('button', { name: 'Add exception' }).click();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
}
