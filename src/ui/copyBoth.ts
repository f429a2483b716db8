/** What is put on the clipboard: the same content twice, and the program that it is pasted into takes what it knows best. */
export interface Flavours {
  readonly html: string;
  readonly text: string;
}

async function blobOf(flavours: Promise<Flavours>, kind: keyof Flavours, type: string): Promise<Blob> {
  return new Blob([(await flavours)[kind]], { type });
}

/** The older way, which also works where a page has no right to the clipboard of its own, as on a plain local server. */
function copyByCommand({ html, text }: Flavours): boolean {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", put, { once: true });
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", put);
  }
}

/**
 * Copies as HTML and as plain text together. Call it in the handler of the reader’s act itself: `flavours` may still be on
 * their way. False where the browser refuses.
 */
export async function copyBoth(flavours: Promise<Flavours>): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/html": blobOf(flavours, "html", "text/html"),
      "text/plain": blobOf(flavours, "text", "text/plain"),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByCommand(await flavours);
  }
}
