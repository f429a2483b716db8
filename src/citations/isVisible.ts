/** True where an element is shown, as far as the browser can tell: older ones cannot, and are taken at their best. */
export function isVisible(element: Element, options?: CheckVisibilityOptions): boolean {
  return typeof element.checkVisibility !== "function" || element.checkVisibility(options);
}
