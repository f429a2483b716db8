/** The ring of a station, of something that is used or meets. The words beside it say what. */
export function FigureRing() {
  return (
    <svg className="mf-ring" width="28" height="28" aria-hidden="true" focusable="false">
      <circle className="mf-stn" cx="14" cy="14" r="9" />
    </svg>
  );
}
