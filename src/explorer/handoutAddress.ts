import type { AddressCodec } from "./useAddress.ts";
import { parseViewAddress } from "./plan.ts";

/** What is printed, and how. */
export interface HandoutChoice {
  /** `own`: the plan on this device; else the id of a ready-made one. Undefined: only `views`. */
  readonly plan: string | undefined;
  readonly views: readonly string[];
  /** Answers left blank, as `<view>.<place>`, both counted from 1. */
  readonly blank: readonly string[];
  /** The answers on a page of their own, where some are blank. */
  readonly key: boolean;
  /** Lines to write on. */
  readonly lines: boolean;
  /** The trainer’s notes. */
  readonly notes: boolean;
}

export const OWN_PLAN = "own";
const MOST_VIEWS = 20;
const MOST_BLANKS = 400;

const OFF = "0";
const ON = "1";

/** `?view=…&view=…&blank=1.2,1.3&key=0&lines=0&notes=1`, or `?plan=own`. */
export const handoutAddress: AddressCodec<HandoutChoice> = {
  parse(query) {
    const dropped: string[] = [];
    const plan = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.exec(query.get("plan") ?? "")?.[0];
    if (query.has("plan") && plan === undefined) dropped.push("plan");
    const views = query.getAll("view").flatMap((text) => {
      const view = parseViewAddress(text);
      if (view === undefined) dropped.push(text.slice(0, 48));
      return view ?? [];
    });
    const blank = (query.get("blank") ?? "").split(",").filter((each) => {
      const fits = /^[1-9]\d{0,2}\.[1-9]\d{0,2}$/.test(each);
      if (!fits && each !== "") dropped.push(`blank=${each.slice(0, 24)}`);
      return fits;
    });
    return {
      choice: {
        plan,
        views: views.slice(0, MOST_VIEWS),
        blank: [...new Set(blank)].slice(0, MOST_BLANKS),
        key: query.get("key") !== OFF,
        lines: query.get("lines") !== OFF,
        notes: query.get("notes") === ON,
      },
      dropped,
    };
  },
  format({ plan, views, blank, key, lines, notes }) {
    const query = new URLSearchParams();
    if (plan !== undefined) query.set("plan", plan);
    for (const view of views) query.append("view", view);
    if (blank.length > 0) query.set("blank", blank.join(","));
    if (!key) query.set("key", OFF);
    if (!lines) query.set("lines", OFF);
    if (notes) query.set("notes", ON);
    return query;
  },
};

const plain = { plan: undefined, blank: [], key: true, lines: true, notes: false } as const;

/** Where the handout of one view is made. */
export const handoutOf = (view: string): string =>
  `/handout/?${handoutAddress.format({ ...plain, views: [view] }).toString()}`;

/** Where the handout of a whole plan is made. */
export const handoutOfPlan = (plan: string): string =>
  `/handout/?${handoutAddress.format({ ...plain, views: [], plan }).toString()}`;
