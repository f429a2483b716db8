/** The index in a list that a key leads to from `at`: arrows, Home, End, or the first letter of a name. */
export function itemByKey(key: string, names: readonly string[], at: number): number | undefined {
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return Math.min(at + 1, names.length - 1);
    case "ArrowUp":
    case "ArrowLeft":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return names.length - 1;
    default: {
      if (key.length !== 1) return undefined;
      const letter = key.toLowerCase();
      const after = [...names.keys()].map((index) => (at + 1 + index) % names.length);
      return after.find((index) => names[index]?.toLowerCase().startsWith(letter));
    }
  }
}
