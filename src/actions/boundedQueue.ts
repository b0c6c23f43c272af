/** A queue of bounded length between one that fills and one that takes. */
export class BoundedQueue<T> {
  readonly #limit: number;
  readonly #items: T[] = [];
  #ended = false;
  #fault: { readonly cause: unknown } | null = null;
  #wake: () => void = () => undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Resolves once there is room for more; false when nobody takes any more. */
  async put(item: T): Promise<boolean> {
    this.#items.push(item);
    this.#signal();
    while (!this.#ended && this.#items.length >= this.#limit) await this.#change();
    return !this.#ended;
  }

  /** The next item, or null after the last. */
  async take(): Promise<T | null> {
    while (this.#items.length === 0 && !this.#ended) await this.#change();
    const item = this.#items.shift();
    this.#signal();
    if (item === undefined && this.#fault !== null) throw this.#fault.cause;
    return item ?? null;
  }

  /** No more items will come, or none are wanted; a cause is thrown to the taker after the last item. */
  end(cause?: unknown): void {
    if (cause !== undefined) this.#fault = { cause };
    this.#ended = true;
    this.#signal();
  }

  #signal(): void {
    this.#wake();
  }

  // One side at most waits at a time: full and empty exclude each other.
  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
