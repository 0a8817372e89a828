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
    await expect(
      this.page.locator('main.start, .react-flow__node, canvas.painted-layer').first(),
    ).toBeVisible();
    // Keys that are pressed before every part is there would find nobody.
    await expect(this.page.locator('.app[aria-busy="true"]')).toHaveCount(0);
  }

  /** The picture has come to rest: what is clicked while it moves is missed. */
  async atRest(): Promise<void> {
    let before: string | null = null;
    const isAsBefore = async () => {
      const now = await this.canvas.locator('.react-flow__viewport').getAttribute('style');
      const isSame = now === before;
      before = now;
      return isSame;
    };
    await expect.poll(isAsBefore, { intervals: [150] }).toBe(true);
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
    const form = this.inspector.getByRole('form', { name: 'Add rule' });
    await form.getByLabel('Allowed direction').selectOption({ label: direction });
    await form.getByLabel('Tenant domain or ID').fill(tenant);
    await form.getByRole('button', { name: 'Add rule' }).click();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** The menu at the pointer, on canvas, tenant or connection. */
  get canvasMenu(): Locator {
    return this.page.getByRole('menu', { name: 'Canvas menu' });
  }

  get undo(): Locator {
    return this.page.getByRole('toolbar', { name: 'Main commands' }).getByRole('button', { name: /undo/i });
  }

  get tenants(): Locator {
    return this.canvas.locator('.react-flow__node');
  }

  get connections(): Locator {
    return this.page.locator('.connection-label');
  }

  get selectedTenants(): Locator {
    return this.canvas.locator('.react-flow__node.selected');
  }

  async expectCounts(tenants: number, connections: number): Promise<void> {
    await expect(this.tenants).toHaveCount(tenants);
    await expect(this.connections).toHaveCount(connections);
  }

  async runFromPalette(command: string): Promise<void> {
    await this.press('Control+k');
    await this.dialog.getByRole('combobox').fill(command);
    await this.dialog
      .getByRole('option')
      .filter({ has: this.page.getByText(command, { exact: true }) })
      .click();
  }

  async find(text: string): Promise<void> {
    await this.press('Control+f');
    await this.page.keyboard.type(text);
    await this.press('Enter');
    await expect(this.dialog).toHaveCount(0);
  }

  /** The middle of a thing, in window coordinates. */
  async middleOf(thing: Locator): Promise<Point> {
    const box = await this.boxOf(thing);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async boxOf(thing: Locator): Promise<Point & { readonly width: number; readonly height: number }> {
    const box = await thing.boundingBox();
    if (box === null) throw new Error('It is not on the screen.');
    return box;
  }

  /** A place on the canvas where nothing stands: right of the middle of its lower edge. */
  async emptyPlace(): Promise<Point> {
    const { x, y, width, height } = await this.boxOf(this.canvas);
    return { x: x + width * 0.5, y: y + height - 90 };
  }

  /** Press, move, let go: as a hand does it, with places in between. */
  async drag(from: Point, to: Point): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await mouse.move(to.x, to.y, { steps: 4 });
    await mouse.up();
  }

  /** Canvas coordinates of a tenant: what a file keeps. */
  async placeOf(id: string): Promise<Point> {
    const style = await this.canvas.locator(`.react-flow__node[data-id="${id}"]`).getAttribute('style');
    const [, x, y] = /translate\(([-\d.]+)px, ?([-\d.]+)px\)/.exec(style ?? '') ?? [];
    return { x: Number(x), y: Number(y) };
  }
}

export interface Point {
  readonly x: number;
  readonly y: number;
}
