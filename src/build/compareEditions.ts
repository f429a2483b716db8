import { diffWordsWithSpace } from "diff";
import { itemGroups, type EditionItem, type ItemGroup } from "./editionItems.ts";

/** A run of words, and whether the other side lacks it. */
export type DiffPart = string | { readonly mark: string };

/** What became of an item between two states. */
export interface ItemChange {
  readonly kind: "added" | "changed" | "removed";
  readonly group: ItemGroup;
  readonly place: string;
  readonly title: string;
  readonly before?: readonly DiffPart[];
  readonly after?: readonly DiffPart[];
}

type Items = ReadonlyMap<string, EditionItem>;

function side(parts: ReturnType<typeof diffWordsWithSpace>, without: "added" | "removed"): readonly DiffPart[] {
  return parts
    .filter((part) => !part[without])
    .map(({ value, added, removed }) => (added || removed ? { mark: value } : value));
}

/** Both sides word by word: what the other lacks is marked. */
export function compareWords(before: string, after: string): Required<Pick<ItemChange, "before" | "after">> {
  const parts = diffWordsWithSpace(before, after);
  return { before: side(parts, "added"), after: side(parts, "removed") };
}

/** Every item that was added, changed or removed, by group, then by title. */
export function compareItems(before: Items, after: Items): readonly ItemChange[] {
  const of = ({ group, place, title }: EditionItem) => ({ group, place, title });
  const changes = [
    ...[...after.values()].flatMap((item): readonly ItemChange[] => {
      const old = before.get(item.place);
      if (old === undefined) return [{ kind: "added", ...of(item), after: [item.text] }];
      if (old.text === item.text && old.title === item.title) return [];
      const [was, is] = old.title === item.title ? [old.text, item.text] : [`${old.title}. ${old.text}`, `${item.title}. ${item.text}`]; // prettier-ignore
      return [{ kind: "changed", ...of(item), ...compareWords(was, is) }];
    }),
    ...[...before.values()]
      .filter(({ place }) => !after.has(place))
      .map((item): ItemChange => ({ kind: "removed", ...of(item), before: [item.text] })),
  ];
  return changes.toSorted(
    (a, b) =>
      itemGroups.indexOf(a.group) - itemGroups.indexOf(b.group) ||
      a.title.localeCompare(b.title, "en") ||
      a.place.localeCompare(b.place, "en"),
  );
}

const tokens = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);

/** Share of the words of the shorter text that stand in the other, 0 to 1. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [tokens(a), tokens(b)];
  const shorter = Math.min(left.size, right.size);
  if (shorter === 0) return 1;
  return [...left].filter((word) => right.has(word)).length / shorter;
}
