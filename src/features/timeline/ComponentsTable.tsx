import { Text } from "../../citations/Text.tsx";
import type { Timeline } from "../../taxonomy/frontMatter.ts";

interface Props {
  readonly components: Timeline["components"];
}

const COLUMNS = { first: "Phase 1", second: "Phase 2, reconstructed", change: "What changed" } as const;
const FIELDS = ["first", "second", "change"] as const;

/** An initiative in two phases, component by component. What is rebuilt stands under a broken rule, and says so. */
export function ComponentsTable({ components: { text, rows } }: Props) {
  return (
    <section className="tm-components" id="components" aria-labelledby="components-name">
      <h2 id="components-name">An initiative in two phases</h2>
      <p className="tm-components-text">
        <Text text={text} place="components" />
      </p>
      <table aria-labelledby="components-name">
        <thead>
          <tr>
            <th scope="col">Component</th>
            {FIELDS.map((field) => (
              <th key={field} scope="col" data-rebuilt={field !== "first" || undefined}>
                {COLUMNS[field]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} id={row.id}>
              <th scope="row">{row.label}</th>
              {FIELDS.map((field) => (
                <td key={field} data-rebuilt={field !== "first" || undefined}>
                  <span className="tm-column" aria-hidden="true">
                    {COLUMNS[field]}
                  </span>
                  <Text text={row[field]} place={field === "change" ? row.id : undefined} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
