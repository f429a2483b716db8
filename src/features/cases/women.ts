import type { Actor, WomensRole } from "../../taxonomy/taxonomy.ts";
import { womensRoleWords } from "./caseWords.ts";

/** Names of bodies, which are not one woman. */
const BODY =
  /\bwomen|delegation|alliance|board|team|network|coalition|organisation|advisers|movement|association|group|divide|summit|volunteers/i;

/** A woman, or a body of women, as a word beside the name; none for other actors. */
export function womanWord({ name, woman }: Pick<Actor, "name" | "woman">): "woman" | "women" | undefined {
  if (!woman) return undefined;
  return BODY.test(name) ? "women" : "woman";
}

/** `Roles recorded: organiser, mediator`; says so where there is none. */
export function rolesRecorded(roles: readonly WomensRole[]): string {
  if (roles.length === 0) return "No role recorded";
  const words = roles.map((role) => womensRoleWords[role]).join(", ");
  return `${roles.length === 1 ? "Role" : "Roles"} recorded: ${words}`;
}
