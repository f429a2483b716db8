// @vitest-environment node
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { formatPlanFile } from "../../src/explorer/planFile.ts";
import { readSource } from "../support/sourceFiles.ts";

const ajv = new Ajv2020({ strict: false });
const check = ajv.compile(JSON.parse(readSource("public/schemas/plan-file.schema.json")) as object);

const file = (to: string, minutes = 5): unknown =>
  JSON.parse(
    formatPlanFile(
      { title: "Plan", views: [{ id: "x", to, title: "View", minutes, note: "" }] },
      "https://diplomacy-tracks.example/schemas/plan-file.schema.json",
    ),
  );

it("A saved plan keeps the published schema, and a foreign one does not", () => {
  expect(check(file("/compare/?tracks=track-1,track-2"))).toBe(true);
  expect(check(file("//elsewhere.example/"))).toBe(false);
  expect(check(file("/pyramid/", -1))).toBe(false);
  expect(check({ views: [] })).toBe(false);
});
