/**
 * What jsdom lacks of `dialog`: modal opening, Escape, and focus that returns to where it was. As in browsers, opening
 * focuses the first thing in the dialog that can have focus, and closing says `close`.
 */
export function fitDialogs(): void {
  const before = new WeakMap<HTMLDialogElement, Element | null>();
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    document.querySelector<HTMLDialogElement>("dialog[open]")?.close();
  };
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement): void {
    before.set(this, document.activeElement);
    this.open = true;
    document.addEventListener("keydown", onEscape);
    this.querySelector<HTMLElement>("input, button, a[href]")?.focus();
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement): void {
    if (!this.open) return;
    this.open = false;
    document.removeEventListener("keydown", onEscape);
    const last = before.get(this);
    if (last instanceof HTMLElement) last.focus();
    this.dispatchEvent(new Event("close"));
  };
}
