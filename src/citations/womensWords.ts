/** `3 of 10 actors listed are women or bodies of women`. A body counts once, whatever its size. */
export function womenAmong(actors: number, women: number): string {
  if (women === 0) return `None of ${actors} actors listed is a woman or a body of women`;
  if (women === 1) return `1 of ${actors} actors listed is a woman or a body of women`;
  return `${women} of ${actors} actors listed are women or bodies of women`;
}

interface Coverage {
  readonly cases: number;
  readonly withRole: number;
  readonly otherwise: number;
  readonly silent: number;
}

/** How complete the records are: `16 of 20 cases record a role of women; …`. */
export function coverageWords({ cases, withRole, otherwise, silent }: Coverage): string {
  const parts = [
    `${withRole} of ${cases} cases ${withRole === 1 ? "records" : "record"} a role of women`,
    ...(otherwise === 0 ? [] : [`${otherwise} ${otherwise === 1 ? "lists" : "list"} a woman in none of these roles`]),
    `for ${silent} the sources listed record nothing`,
  ];
  return `${parts.join("; ")}.`;
}
