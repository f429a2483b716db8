import { afterEach, expect, test, vi } from "vitest";
import { mayReload } from "../../src/app/mayReload.ts";

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

test("a page that fails each time is loaded whole once, not without end", () => {
  expect(mayReload("/tracks/track-2/", 1_000)).toBe(true);
  expect(mayReload("/tracks/track-2/", 3_000)).toBe(false);
});

test("another page, and the same one long after, are loaded whole again", () => {
  expect(mayReload("/tracks/track-2/", 1_000)).toBe(true);
  expect(mayReload("/cases/oslo/", 2_000)).toBe(true);
  expect(mayReload("/cases/oslo/", 200_000)).toBe(true);
});

test("with storage blocked it is left to the reader", () => {
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("blocked", "SecurityError");
  });
  expect(mayReload("/tracks/track-2/")).toBe(false);
});
