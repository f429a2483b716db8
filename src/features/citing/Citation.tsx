import { Fragment } from "react";
import type { Exported } from "../../citations/exportReferences.ts";
import { piecesOf } from "../../citations/styles.ts";

interface Props {
  readonly exported: Exported;
}

/** The formatter escapes three signs for the clipboard; here they are signs again. */
const signs = (text: string): string => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** A citation as it will be copied: with its italics, or as the lines of a file. */
export function Citation({ exported: { text, html } }: Props) {
  // Long lists can be scrolled by keys.
  const region = { role: "region", "aria-label": "Citation", tabIndex: 0 } as const;
  if (html === undefined)
    return (
      <pre className="citing-text citing-data" {...region}>
        {text.trim()}
      </pre>
    );
  return (
    <div className="citing-text" {...region}>
      {html.split("\n").map((paragraph, index) => (
        <p key={index}>
          {piecesOf(paragraph.replaceAll(/<\/?p>/g, "")).map(({ words, form }, place) => (
            <Fragment key={place}>
              {form === "i" ? <em>{signs(words)}</em> : form === "b" ? <b>{signs(words)}</b> : signs(words)}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}
