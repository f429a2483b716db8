import type { ActorKind, Capacity, Region, ThirdPartyKind, TransferKind, WomensRole } from "../../taxonomy/taxonomy.ts";

/** Closed vocabularies of cases, as readers see them. */

export const regionWords: Readonly<Record<Region, string>> = {
  africa: "Africa",
  americas: "Americas",
  asia: "Asia",
  europe: "Europe",
  "middle-east": "Middle East",
};

export const actorKindWords: Readonly<Record<ActorKind, string>> = {
  government: "Government",
  "armed-movement": "Armed movement",
  "political-party": "Political party",
  intergovernmental: "Intergovernmental organisation",
  "third-state": "Third state",
  ngo: "Non-governmental organisation",
  faith: "Faith community",
  academic: "Academic",
  business: "Business",
  media: "Media",
  "civil-society": "Civil society",
  individual: "Individual",
};

export const capacityWords: Readonly<Record<Capacity, string>> = {
  official: "Official",
  "official-private": "Official, in private capacity",
  "unofficial-with-contact": "Unofficial, with official contact",
  unofficial: "Unofficial",
  grassroots: "Grassroots",
};

export const thirdPartyWords: Readonly<Record<ThirdPartyKind, string>> = {
  state: "state",
  intergovernmental: "intergovernmental organisation",
  ngo: "non-governmental organisation",
  faith: "faith community",
  academic: "academic institution",
  individual: "individual",
  hybrid: "of several kinds",
  none: "none",
};

export const womensRoleWords: Readonly<Record<WomensRole, string>> = {
  negotiator: "negotiator",
  mediator: "mediator",
  signatory: "signatory",
  organiser: "organiser",
  adviser: "adviser",
  observer: "observer",
  "mass-action": "mass action",
};

/** What passes: `People pass to Track 1.5`. */
export const passageWords: Readonly<Record<TransferKind, string>> = {
  people: "People pass to",
  papers: "Papers pass to",
  ideas: "Ideas pass to",
  pressure: "Pressure passes to",
};
