import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { siteFolder } from "../support/builtSite.ts";

const hasJava = spawnSync("java", ["-version"]).status === 0;
const required = process.env.REQUIRE_DEEP === "1";
const jar = join(createRequire(import.meta.url).resolve("vnu-jar/package.json"), "../build/dist/vnu.jar");

interface Message {
  readonly type: string;
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}

describe("the Nu HTML checker (needs java)", () => {
  it.skipIf(!hasJava && !required)("finds every built page valid", () => {
    expect(hasJava, "java is required here and was not found").toBe(true);
    const { stderr } = spawnSync("java", ["-Xss8m", "-jar", jar, "--format", "json", "--skip-non-html", siteFolder], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    const { messages } = JSON.parse(stderr) as { messages: readonly Message[] };
    const errors = messages.filter(({ type }) => type === "error" || type === "non-document-error");
    const lines = errors.map(
      ({ url, message, extract }) => `${url.replace(/^.*\/site\//, "")}: ${message} ${extract?.slice(0, 120) ?? ""}`,
    );
    expect([...new Set(lines)].slice(0, 40)).toEqual([]);
  });
});
