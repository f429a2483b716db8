import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

if (typeof window !== "undefined") await import("./browserParts.ts");

afterEach(() => {
  cleanup();
});
