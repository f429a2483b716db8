import type { Problem } from "../problem.ts";
import { assignClaims, parseLock, type ClaimsLock, type LockedClaim } from "./claimsLock.ts";
import type { PlacedPage } from "./entries.ts";
import { problemAt } from "./problemAt.ts";

export interface ParagraphIds {
  /** Content file → ids of its cited paragraphs, in order. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** The lock as it would be written now. */
  readonly lock: ClaimsLock;
  readonly problems: readonly Problem[];
}

function lockProblems(file: string, faults: ReturnType<typeof parseLock>["faults"]): readonly Problem[] {
  return faults.map(({ line, text, reused }) => {
    const place = { line, column: 1 };
    return reused
      ? problemAt(
          file,
          place,
          "claim-id-is-unique",
          `The id ${text} stands twice.`,
          "Ids are never reused: remove the newer of the two lines.",
        )
      : problemAt(
          file,
          place,
          "lock-is-well-formed",
          `"${text.slice(0, 40)}" is not a line of this file.`,
          "Restore it from the repository, or remove the line, and run `npm run fix`.",
        );
  });
}

let last: { readonly text: string; readonly parsed: ReturnType<typeof parseLock> } | undefined;

/** The lock is long, and the same for most edits. */
function parsedLock(text: string): ReturnType<typeof parseLock> {
  if (last?.text !== text) last = { text, parsed: parseLock(text) };
  return last.parsed;
}

/** Gives every cited paragraph of every page the id that the lock keeps for it, and reports those that have none. */
export function readParagraphIds(pages: readonly PlacedPage[], lockFile: string, lockText: string): ParagraphIds {
  const { lock, faults } = parsedLock(lockText);
  const problems = [...lockProblems(lockFile, faults)];
  const next = new Map<string, readonly LockedClaim[]>(lock);
  const ids = new Map<string, readonly string[]>();
  for (const { folder, id, file, body } of pages) {
    const page = folder === "about" ? id : `${folder}/${id}`;
    // A text that cannot be read has no paragraphs for now; its ids wait for them.
    if (body.failure !== undefined) continue;
    const known = lock.get(page) ?? [];
    const assigned = assignClaims(
      body.blocks.map((block) => block.print),
      known,
    );
    ids.set(file.file, assigned.ids);
    if (assigned.claims.length > 0) next.set(page, assigned.claims);
    const fresh = body.blocks.filter((_, index) => !known.some((claim) => claim.id === assigned.ids[index]));
    const [first] = fresh;
    if (first !== undefined) {
      const message = `${fresh.length} cited ${fresh.length === 1 ? "paragraph has" : "paragraphs have"} no lasting id yet.`;
      problems.push(
        problemAt(
          file.file,
          first.place,
          "claims-are-locked",
          message,
          "Run `npm run fix`, which writes content/claims.lock.",
        ),
      );
    }
  }
  return { ids, lock: next, problems };
}
