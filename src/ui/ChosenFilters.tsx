interface Props<Filters> {
  /** What is chosen, each with the filters that are left without it. */
  readonly chosen: readonly { readonly label: string; readonly filters: Filters }[];
  readonly none: Filters;
  readonly onDrop: (filters: Filters) => void;
}

/** The filters that are in force, each to be left out by itself, or all at once; nothing where there are none. */
export function ChosenFilters<Filters>({ chosen, none, onDrop }: Props<Filters>) {
  if (chosen.length === 0) return null;
  return (
    <ul className="fd-chosen" aria-label="Chosen">
      {chosen.map(({ label, filters }) => (
        <li key={label}>
          <button type="button" className="fd-drop" aria-label={`Leave out ${label}`} onClick={() => onDrop(filters)}>
            {label}
            <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
              <path d="M1 1 9 9M9 1 1 9" />
            </svg>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="fd-clear" onClick={() => onDrop(none)}>
          Clear filters
        </button>
      </li>
    </ul>
  );
}
