/** What is shared, and whether whoever repeats it says so: neutral words for both. */

export const passageKindWords = {
  wording: "The same wording",
  close: "A wording that runs close",
  points: "The same points in the same order",
  quotation: "The same quotation",
} as const;

export const passageCreditWords = {
  named: "Its origin is named",
  "in-part": "Its origin is named in part",
  none: "Its origin is not named",
  "not-known": "Whether its origin is named is not known",
} as const;
