import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { buildSheetDocx } from "../../src/features/comparison/buildSheetDocx.ts";
import { formatSheetCsv } from "../../src/features/comparison/formatSheetCsv.ts";
import { formatSheetHtml } from "../../src/features/comparison/formatSheetHtml.ts";
import { sheetOfTwo } from "../comparison/sheetOfTwo.ts";

const office = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
const required = process.env.REQUIRE_DEEP === "1";
const folder = mkdtempSync(join(tmpdir(), "office-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a file and saves it as another kind; gives the text of the new file. Anything the program complains of fails. */
function convert(name: string, to: string, filter = ""): string {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = [profile, "--headless", ...(filter === "" ? [] : [`--infilter=${filter}`]), "--convert-to", to, "--outdir", `${folder}/out`, `${folder}/${name}`]; // prettier-ignore
  const { status, stdout, stderr } = spawnSync(office ?? "", args, { encoding: "utf8", timeout: 240_000 });
  expect(status).toBe(0);
  const complaints = `${stdout}${stderr}`
    .split("\n")
    .filter((line) => /error|warning|repair|corrupt|could not/i.test(line));
  // That it goes without Java is no matter of the file.
  expect(complaints.filter((line) => !/javaldx/.test(line))).toEqual([]);
  return readFileSync(`${folder}/out/${name.replace(/\.[^.]+$/, "")}.${to.split(":")[0] ?? ""}`, "utf8");
}

describe("LibreOffice (needs soffice)", () => {
  it.skipIf(office === undefined && !required)("opens the CSV: the same cells, and no formula", () => {
    expect(office, "LibreOffice is required here and was not found").toBeDefined();
    const csv = formatSheetCsv(sheetOfTwo());
    writeFileSync(`${folder}/table.csv`, csv);
    // UTF-8, commas, quotes; then back again in the same form.
    const back = convert(
      "table.csv",
      "csv:Text - txt - csv (StarCalc):44,34,76",
      "Text - txt - csv (StarCalc):44,34,76",
    );
    const plain = (text: string) =>
      text
        .replace(/^\uFEFF/, "")
        .replaceAll("\r\n", "\n")
        .replaceAll('"', "")
        .trim();
    expect(plain(back)).toBe(plain(csv));
    const sheet = convert("table.csv", "fods", "Text - txt - csv (StarCalc):44,34,76");
    expect(sheet).not.toContain("table:formula");
    expect(sheet.match(/<table:table /g)).toHaveLength(1);
  });

  it.skipIf(office === undefined && !required)(
    "opens the Word document: headings, heads of the table, footnotes",
    async () => {
      expect(office, "LibreOffice is required here and was not found").toBeDefined();
      writeFileSync(`${folder}/table.docx`, Buffer.from(await (await buildSheetDocx(sheetOfTwo())).arrayBuffer()));
      const text = convert("table.docx", "fodt");
      expect(text.match(/<text:note /g)).toHaveLength(3);
      expect(text.match(/<table:table-header-rows>/g)).toHaveLength(1);
      expect(text.match(/<text:h [^>]*text:outline-level="1"/g)).toHaveLength(2);
      expect(text).toContain("Alpha 1990, p. 12.");
    },
  );

  it.skipIf(office === undefined && !required)("takes the copied table for real cells", () => {
    expect(office, "LibreOffice is required here and was not found").toBeDefined();
    writeFileSync(`${folder}/copied.html`, formatSheetHtml(sheetOfTwo()));
    const sheet = convert("copied.html", "csv:Text - txt - csv (StarCalc):44,34,76", "HTML (StarCalc)");
    const rows = sheet.split("\n");
    expect(sheet).not.toMatch(/Err:|#NAME/);
    expect(rows.some((row) => row.includes("Contested"))).toBe(true);
    expect(sheet).toContain("'=SUM(1,2)");
  });
});
