/** `Track 4` to `Track 9` mean different things in different schemes; so does `Track IV`, and `Tracks 3 and 4`. */
const NUMBER = String.raw`(?:[1-9](?:\.5)?|one|two|three|four|five|six|seven|eight|nine|I|II|III|IV|V|VI|VII|VIII|IX)`;
const OTHER = String.raw`(?:[4-9]|four|five|six|seven|eight|nine|IV|V|VI|VII|VIII|IX)`;
const BETWEEN = String.raw`\s*(?:,\s*(?:and|or)?|–|-|/|&|\bto\b|\band\b|\bor\b)\s*`;
const OTHER_NUMBER = new RegExp(String.raw`\bTracks?\s+(?:${NUMBER}${BETWEEN})*${OTHER}\b`, "i");

/** What is wrong where a number of another scheme stands in a passage that names no scheme. */
export function trackNumberProblem(
  words: string,
  phrases: readonly string[],
): { message: string; hint: string; found: string } | undefined {
  const found = OTHER_NUMBER.exec(words)?.[0];
  if (found === undefined) return undefined;
  const lower = words.toLowerCase();
  if (phrases.some((phrase) => lower.includes(phrase.toLowerCase()))) return undefined;
  return {
    found,
    message: `“${found}” stands without its scheme: the number means different things in different schemes.`,
    hint: `Name the scheme in the same passage, for instance “${phrases[0] ?? "Diamond and McDonald"}”.`,
  };
}
