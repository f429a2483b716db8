import type { CodebookEntry, CodebookList, RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import "../../styles/codebook.css";

interface Props {
  readonly page: RecordOf<"codebook">;
}

function Fields({ entry }: { readonly entry: CodebookEntry }) {
  return (
    <details className="codebook" id={entry.id}>
      <summary>
        <h3>{entry.name}</h3> <code>{entry.file}</code>
      </summary>
      <table>
        <caption className="vh">Fields of {entry.name}</caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Takes</th>
            <th scope="col">What it is for</th>
          </tr>
        </thead>
        <tbody>
          {entry.fields.map(({ path, takes, needed, says }) => (
            <tr key={path}>
              <th scope="row">
                <code>{path}</code>
              </th>
              <td>
                {takes.replaceAll("`", "")}
                {needed ? "" : " (may be left out)"}
              </td>
              <td>{says.replaceAll("`", "")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Values({ list }: { readonly list: CodebookList }) {
  return (
    <li id={list.id}>
      <div>
        <h3>{list.name}</h3>
        <p className="points-sub">{list.says}</p>
      </div>
      <dl className="codebook-values">
        {list.values.map(({ value, means }) => (
          <div key={value}>
            <dt>
              <code>{value}</code>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** The model in words: every kind of entry with its fields, every closed list with its values. */
export function CodebookPage({ page }: Props) {
  return (
    <>
      <PageHead above={{ path: paths.about.to(), title: "About" }} title={page.title}>
        Everything on screen is a view of these entries. One schema checks them, types them and writes this page.
      </PageHead>
      <section className="points" aria-labelledby="entries">
        <h2 id="entries">Kinds of entry</h2>
        {page.entries.map((entry) => (
          <Fields key={entry.id} entry={entry} />
        ))}
      </section>
      <section className="points" aria-labelledby="values">
        <h2 id="values">Closed lists</h2>
        <ul>
          {page.lists.map((list) => (
            <Values key={list.id} list={list} />
          ))}
        </ul>
      </section>
    </>
  );
}
