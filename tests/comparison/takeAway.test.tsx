// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { MemoryRouter } from "react-router-dom";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PageReferences } from "../../src/citations/PageReferences.tsx";
import { buildComparison, firstChoice } from "../../src/features/comparison/comparison.ts";
import { TakeAway } from "../../src/features/comparison/TakeAway.tsx";
import { Announcer } from "../../src/ui/Announcer.tsx";
import { taxonomy } from "./comparedTracks.ts";
import { references } from "./sheetOfTwo.ts";

const choice = firstChoice(taxonomy);

/** The clipboard and the downloads of a browser, which jsdom has not. */
interface Desk {
  readonly copied: Record<string, string>;
  readonly saved: { readonly name: string; readonly file: Blob }[];
  refuse: boolean;
}

let desk: Desk;

class Item {
  readonly parts: Readonly<Record<string, Promise<Blob>>>;
  constructor(parts: Readonly<Record<string, Promise<Blob>>>) {
    this.parts = parts;
  }
}

const own = (on: object, name: string, value: unknown) =>
  Object.defineProperty(on, name, { value, configurable: true });

beforeEach(() => {
  desk = { copied: {}, saved: [], refuse: false };
  const files = new Map<string, Blob>();
  own(globalThis, "ClipboardItem", Item);
  own(URL, "createObjectURL", (file: Blob) => {
    files.set(`blob:${files.size}`, file);
    return `blob:${files.size - 1}`;
  });
  own(URL, "revokeObjectURL", () => undefined);
  own(HTMLAnchorElement.prototype, "click", function click(this: HTMLAnchorElement) {
    const file = files.get(this.href);
    if (file !== undefined) desk.saved.push({ name: this.download, file });
  });
  own(document, "execCommand", () => false);
});
afterEach(cleanup);

function open() {
  const user = userEvent.setup();
  own(navigator, "clipboard", {
    write: async ([item]: readonly Item[]) => {
      if (desk.refuse) throw new DOMException("no", "NotAllowedError");
      for (const [type, part] of Object.entries(item?.parts ?? {})) desk.copied[type] = await (await part).text();
    },
  });
  render(
    <MemoryRouter>
      <Announcer>
        <PageReferences references={[...references.values()]}>
          <TakeAway title="The tracks compared" comparison={buildComparison(taxonomy, choice)} choice={choice} />
        </PageReferences>
      </Announcer>
    </MemoryRouter>,
  );
  return user;
}

const said = () => screen.getByRole("status").textContent.replace(/\u00a0$/, "");

describe("taking the table away", () => {
  it("copies HTML and lines with tabs together, says so once, and shows it for a while", async () => {
    const user = open();
    await user.click(screen.getByRole("button", { name: "Copy table" }));
    await screen.findByRole("button", { name: "Copied" });
    expect(Object.keys(desk.copied)).toEqual(["text/html", "text/plain"]);
    expect(desk.copied["text/html"]).toContain("<table");
    expect(desk.copied["text/plain"]?.split("\n")[0]).toBe("\tTrack 1\tTrack 1.5\tTrack 2\tTrack 3\tMultitrack");
    expect(said()).toBe("Table copied, with its sources.");
    await screen.findByRole("button", { name: "Copy table" }, { timeout: 3000 });
  });

  it("uses the older way where the newer is refused", async () => {
    desk.refuse = true;
    own(document, "execCommand", () => {
      const event = new Event("copy", { cancelable: true });
      own(event, "clipboardData", { setData: (type: string, words: string) => (desk.copied[type] = words) });
      document.dispatchEvent(event);
      return true;
    });
    const user = open();
    await user.click(screen.getByRole("button", { name: "Copy table" }));
    await screen.findByRole("button", { name: "Copied" });
    expect(Object.keys(desk.copied)).toEqual(["text/html", "text/plain"]);
  });

  it("loses nothing where the clipboard refuses: the table as text, selected", async () => {
    desk.refuse = true;
    const user = open();
    await user.click(screen.getByRole("button", { name: "Copy table" }));
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "The table as text" });
    expect(screen.getByText(/The browser did not allow copying/)).toBeTruthy();
    expect(field.value).toContain("Track 1\tTrack 1.5");
    expect(document.activeElement).toBe(field);
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Download" }));
  });

  it.each([
    ["Spreadsheet (CSV)", "tracks-compared.csv", "text/csv;charset=utf-8"],
    ["Markdown", "tracks-compared.md", "text/markdown;charset=utf-8"],
  ])("saves as %s", async (title, name, type) => {
    const user = open();
    await user.click(
      screen.getByRole("button", { name: new RegExp(title.replace(/[()]/g, String.raw`\$&`)), hidden: true }),
    );
    await waitFor(() => expect(desk.saved.map((each) => each.name)).toEqual([name]));
    expect(desk.saved[0]?.file.type).toBe(type);
    expect(said()).toBe(`${name} is ready in your downloads.`);
  });

  it("shows how far a Word document is, which can be cancelled: then nothing is saved", async () => {
    own(globalThis, "Worker", class extends EventTarget {
      postMessage(): void {
        this.dispatchEvent(new MessageEvent("message", { data: { share: 0.25 } }));
      }
      terminate(): void {
        desk.copied.ended = "yes";
      }
    }); // prettier-ignore
    const user = open();
    await user.click(screen.getByRole("button", { name: /Word document/, hidden: true }));
    const bar = await screen.findByRole<HTMLProgressElement>("progressbar", { name: "Writing the Word document" });
    await waitFor(() => expect(bar.value).toBe(0.25));
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(said()).toBe("Download cancelled.");
    expect(desk.copied.ended).toBe("yes");
    expect(desk.saved).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Download" }));
  });

  it("says when a document could not be written, and tries again", async () => {
    let turns = 0;
    own(globalThis, "Worker", class extends EventTarget {
      postMessage(): void {
        turns += 1;
        const data = turns === 1 ? { failed: "no" } : { file: new Blob(["x"]) };
        this.dispatchEvent(new MessageEvent("message", { data }));
      }
      terminate(): void {}
    }); // prettier-ignore
    const user = open();
    await user.click(screen.getByRole("button", { name: /Word document/, hidden: true }));
    await user.click(await screen.findByRole("button", { name: "Try again" }));
    await waitFor(() => expect(desk.saved.map(({ name }) => name)).toEqual(["tracks-compared.docx"]));
    expect(screen.queryByText(/could not be made/)).toBeNull();
  });
});
