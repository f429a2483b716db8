export {}; // a module: it only gives the window what it lacks
/** Parts of a browser that jsdom lacks and the site speaks to. */
class StillObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): never[] {
    return [];
  }
}

Object.assign(window, {
  IntersectionObserver: StillObserver,
  ResizeObserver: window.ResizeObserver ?? StillObserver,
  scrollTo: () => undefined,
  matchMedia: (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});
Object.assign(window.CSS ?? {}, { supports: () => false });
Element.prototype.scrollIntoView = () => undefined;
