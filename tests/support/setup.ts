import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

if (typeof window !== "undefined") await import("./browserParts.ts");

// The first visit of a page compiles it, which takes longer than a reader’s wait.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
});
