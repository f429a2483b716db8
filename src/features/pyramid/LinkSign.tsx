interface Props {
  readonly kind: "across" | "between";
}

/** Two rings and a bar, as the drawing shows a link of this kind. */
export function LinkSign({ kind }: Props) {
  return (
    <svg className="py-sign" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {kind === "between" ? (
        <>
          <path d="M10 7V13" />
          <circle cx="10" cy="4" r="2.75" />
          <circle cx="10" cy="16" r="2.75" />
        </>
      ) : (
        <>
          <path d="M7 10H13" />
          <circle cx="4" cy="10" r="2.75" />
          <circle cx="16" cy="10" r="2.75" />
        </>
      )}
    </svg>
  );
}
