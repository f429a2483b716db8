/** On the root while a page opens at its top, and parts below the first screen are not laid out yet (styles/later.css). */
const OPENING = "navigate";

/** As in styles/later.css. */
const PARTS = ".later, .later .refs > li";
/** ms of one task: half of a frame, the other half is for painting. */
const TASK = 8;
/** What a part has once it is laid out: the same as without the sheet’s rules, so that their end lays out nothing again. */
const LAID_OUT = { "content-visibility": "visible", "contain-intrinsic-block-size": "none" } as const;

/** Grows with each opening: steps of the one before come to nothing. */
let opening = 0;

const parts = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(PARTS)];

/** Says that a page is about to open at its top. */
export function beginOpening(): void {
  opening += 1;
  document.documentElement.dataset.opening = OPENING;
}

/** Lets all that is left be laid out at once, as a reader needs it who goes to a place. */
export function endOpening(): void {
  opening += 1;
  delete document.documentElement.dataset.opening;
  for (const part of parts()) {
    for (const name of Object.keys(LAID_OUT)) part.style.removeProperty(name);
    if (part.getAttribute("style") === "") part.removeAttribute("style");
  }
}

/** Lays out what lies below the first screen, in short tasks, between which the page answers. */
export function layOutParts(): void {
  if (document.documentElement.dataset.opening !== OPENING) return;
  const left = [...parts()];
  // On a wide screen the sheet has nothing wait.
  if (left[0] === undefined || getComputedStyle(left[0]).contentVisibility !== "auto") {
    endOpening();
    return;
  }
  const mine = opening;
  const next = (): void => {
    requestAnimationFrame(() => setTimeout(step));
  };
  const step = (): void => {
    if (mine !== opening) return;
    // A typeface that arrives lays out all again that stands by then: the less the better.
    if (document.fonts.status === "loading") {
      document.fonts.addEventListener("loadingdone", next, { once: true });
      return;
    }
    const until = performance.now() + TASK;
    while (left.length > 0 && performance.now() < until) {
      const part = left.shift();
      for (const [name, value] of Object.entries(LAID_OUT)) part?.style.setProperty(name, value);
      // To ask for a measure has it laid out now, and so within the time that is counted.
      part?.getBoundingClientRect();
    }
    if (left.length === 0) endOpening();
    else next();
  };
  next();
}
