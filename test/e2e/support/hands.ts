import type { Locator, Page } from "playwright-core";
import { savedText } from "./browse.ts";

/** A person at a page: does what a hand does, and counts it. */
export class Hands {
  clicks = 0;
  keys = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Press a button or follow a link. */
  async click(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
  }

  /** Open a list and choose from it. */
  async choose(list: Locator, label: string): Promise<void> {
    this.clicks += 2;
    await list.selectOption({ label });
  }

  /** Point at a field and write, a key for each character. */
  async write(field: Locator, text: string): Promise<void> {
    this.clicks += 1;
    this.keys += text.length;
    await field.fill(text);
  }

  /** Point at a field and paste, which is one stroke. */
  async paste(field: Locator, text: string): Promise<void> {
    this.clicks += 1;
    this.keys += 1;
    await field.fill(text);
  }

  /** Point at a field for a day and write its eight digits. */
  async day(field: Locator, day: string): Promise<void> {
    this.clicks += 1;
    this.keys += 8;
    await field.fill(day);
  }

  /** Press one key, wherever the focus is. */
  async press(key: string): Promise<void> {
    this.keys += 1;
    await this.#page.keyboard.press(key);
  }

  /** Press a button that downloads; the text of the file. */
  async save(button: Locator): Promise<string> {
    this.clicks += 1;
    return savedText(this.#page, button);
  }

  /**
   * Seconds that a practised hand needs for the same, by the keystroke-level model: 1.1 to point,
   * 0.2 to press, 1.35 to think before each press of the mouse, 0.28 for a key. Reading is not in it.
   */
  get seconds(): number {
    return this.clicks * (1.1 + 0.2 + 1.35) + this.keys * 0.28;
  }
}
