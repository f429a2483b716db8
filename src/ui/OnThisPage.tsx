interface Props {
  readonly headings: readonly { readonly id: string; readonly text: string }[];
}

/** Links to the headings of a text, beside it; nothing where there are none. */
export function OnThisPage({ headings }: Props) {
  if (headings.length === 0) return null;
  return (
    <nav className="entry-side onpage" aria-labelledby="on-this-page">
      <h2 id="on-this-page">On this page</h2>
      <ol>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
