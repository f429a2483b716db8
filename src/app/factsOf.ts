import type { PageFacts } from "../citations/pageFacts.ts";
import { sourceKindWords } from "../citations/source.ts";
import type { PageRecord } from "../pages.ts";
import { plainWords, type RichText } from "../taxonomy/text.ts";

/** Kinds of page with words for what they are; all others are just pages. */
const kindWords: Readonly<Partial<Record<PageRecord["kind"], string>>> = {
  track: "Track",
  case: "Case",
  term: "Term",
  question: "Contested question",
  theme: "Theme",
  model: "Model",
  member: "Member of a scheme",
  guide: "Guidance",
  readyPlan: "Workshop plan",
};

/** The first words of a page: what defines it or leads into it. */
function leadOf(page: PageRecord): RichText | undefined {
  switch (page.kind) {
    case "track":
      return page.definition;
    case "term":
      return page.gloss;
    case "case":
      return page.collections.cases?.find(({ id }) => id === page.id)?.lead;
    case "question":
      return page.collections.questions?.find(({ id }) => id === page.id)?.intro;
    case "theme":
    case "model":
    case "nineTracks":
    case "member":
    case "guide":
    case "readyPlan":
      return page.front.lead;
    case "pyramid":
    case "about":
      return page.lead;
    default:
      return undefined;
  }
}

function summaryOf({ head }: PageRecord): string {
  const tag = head.tags.find((each) => each.tag === "meta" && each.name === "description");
  return tag?.tag === "meta" ? tag.content : "";
}

/** What a card tells of a page, from its record. Pages without a lead of their own are told by their description. */
export function factsOf(page: PageRecord): PageFacts | undefined {
  if (page.kind === "notFound" || page.kind === "unsaved") return undefined;
  if (page.kind === "source") {
    const { source } = page;
    return { kind: sourceKindWords[source.kind], title: source.label, words: "", reference: source };
  }
  const lead = leadOf(page);
  const isContested = page.kind === "term" && page.contested;
  return {
    kind: kindWords[page.kind] ?? "Page",
    title: page.title,
    words: lead === undefined ? summaryOf(page) : plainWords(lead),
    ...(isContested ? { note: "Sources disagree about this term." } : {}),
  };
}
