import { WorkshopButtons } from "./WorkshopButtons.tsx";

/**
 * Puts the page on stage. It is heard by the shell, so that it works on a page that sleeps; without script it is not there.
 * Views mark what can be stepped through with `data-step`.
 */
export function PresentButton() {
  return (
    <p className="present">
      <button type="button" className="btn" data-present="" aria-keyshortcuts="P">
        <svg width="20" height="16" viewBox="0 0 20 16" aria-hidden="true" focusable="false">
          <path d="M1 1H19V12H1ZM10 12V16M5 16H15" />
        </svg>
        Present
      </button>
      <WorkshopButtons />
    </p>
  );
}
