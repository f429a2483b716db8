/** Shows the plan of this page from its first view to its last. Heard by the shell. */
export function PresentPlan() {
  return (
    <button type="button" className="btn btn--ink workshop" data-present="" aria-keyshortcuts="P">
      Present <kbd aria-hidden="true">P</kbd>
    </button>
  );
}
