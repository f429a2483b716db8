import { render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hearFileDownloads, useFileDownloads } from "../../src/app/fileDownloads.ts";
import { Announcer } from "../../src/ui/Announcer.tsx";

const saveFile = vi.hoisted(() => vi.fn());
vi.mock("../../src/ui/saveFile.ts", () => ({ saveFile }));

const worker = { controller: {} as ServiceWorker };
let stop: () => void = () => undefined;

function Shell() {
  useFileDownloads();
  return null;
}

/** Clicks a link to a file, and tells whether the browser was left to ask the host for it. */
function click(href: string, held = {}): boolean {
  document.body.insertAdjacentHTML("beforeend", `<a href="${href}" download><b>File</b></a>`);
  const target = document.querySelector("a:last-of-type b");
  return target?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...held })) ?? false;
}

beforeEach(() => {
  vi.stubGlobal(
    "fetch",
    vi.fn(() => Promise.resolve(new Response("@book{}"))),
  );
});

afterEach(() => {
  stop();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  saveFile.mockReset();
});

test("a file clicked before the shell is alive is fetched by the page, and said when somebody can say it", async () => {
  stop = hearFileDownloads(worker);
  expect(click("/data/references.bib")).toBe(false);
  await waitFor(() => expect(saveFile).toHaveBeenCalledWith(expect.anything(), "references.bib"));
  render(
    <Announcer>
      <Shell />
    </Announcer>,
  );
  await waitFor(() => expect(screen.getByRole("status").textContent).toContain("references.bib is ready"));
});

test("a file that is not on the device is said to be missing", async () => {
  vi.stubGlobal(
    "fetch",
    vi.fn(() => Promise.reject(new TypeError("no network"))),
  );
  stop = hearFileDownloads(worker);
  render(
    <Announcer>
      <Shell />
    </Announcer>,
  );
  click("/data/references.bib");
  await waitFor(() => expect(screen.getByRole("status").textContent).toContain("references.bib could not be had"));
});

test("without a worker, with a key held and on other sites the browser does what it does", () => {
  const settle = (event: Event): void => event.preventDefault();
  const leftToBrowser: boolean[] = [];
  const note = (event: Event): void => {
    leftToBrowser.push(!event.defaultPrevented);
    settle(event);
  };
  document.body.addEventListener("click", note);
  stop = hearFileDownloads({ controller: null });
  click("/data/references.bib");
  stop();
  stop = hearFileDownloads(worker);
  click("/data/references.bib", { ctrlKey: true });
  click("https://example.org/file.bib");
  document.body.removeEventListener("click", note);
  expect(leftToBrowser).toEqual([true, true, true]);
  expect(fetch).not.toHaveBeenCalled();
});
