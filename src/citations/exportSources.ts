import type { CslItem } from "./csl.ts";
import { exportFormatted, exportItems, isDataFormat, type Exported, type ExportFormat } from "./exportReferences.ts";
import type { FormattedReference } from "./styles.ts";
import { fetchFile } from "./fetchFile.ts";

/** Sources in one format, made on the device from the files of the site; all of them without `keys`, whose order data have. */
export async function exportSources(keys: readonly string[] | undefined, format: ExportFormat): Promise<Exported> {
  const wanted = keys === undefined ? undefined : new Set(keys);
  if (!isDataFormat(format)) {
    const references = await fetchFile<readonly FormattedReference[]>(`references/${format}.json`);
    return exportFormatted(references.filter(([key]) => wanted?.has(key) ?? true));
  }
  const items = await fetchFile<readonly CslItem[]>("references.json");
  if (keys === undefined) return exportItems(items, format);
  const byKey = new Map(items.map((item) => [item.id, item]));
  return exportItems(
    keys.flatMap((key) => byKey.get(key) ?? []),
    format,
  );
}
