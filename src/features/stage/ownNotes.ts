/** The trainer’s own notes, by page and step, kept on the device. Storage is untrusted, and may be full or blocked. */

const keyOf = (path: string, step: string): string => `stage-notes ${path} ${step}`;

export function readOwnNotes(path: string, step: string): string {
  try {
    return localStorage.getItem(keyOf(path, step)) ?? "";
  } catch {
    return "";
  }
}

/** False where the notes could not be kept. */
export function keepOwnNotes(path: string, step: string, notes: string): boolean {
  try {
    if (notes === "") localStorage.removeItem(keyOf(path, step));
    else localStorage.setItem(keyOf(path, step), notes);
    return true;
  } catch {
    return false;
  }
}

/** Notes of the content for a step: those that begin with its name and a colon, and those for the whole page. */
export function notesFor(notes: readonly string[], names: readonly string[], step: string): readonly string[] {
  return notes.flatMap((note) => {
    const named = names.find((name) => note.startsWith(`${name}: `));
    if (named === undefined) return [note];
    return named === step ? [note.slice(named.length + 2)] : [];
  });
}
