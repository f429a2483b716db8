import { Link } from "react-router-dom";
import type { DiffRun, EditionLine, RecordOf, ToldChange } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { formatDate } from "../../taxonomy/dates.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import "../../styles/article.css";
import "../../styles/changes.css";

interface Props {
  readonly page: RecordOf<"changes"> | RecordOf<"changesSince">;
}

const kindWords = { added: "Added", changed: "Changed", removed: "Removed" } as const;

/** Files of the site stand outside of the router. */
const fileAddress = (path: string): string => `${import.meta.env.BASE_URL}${path.slice(1)}`;

function Side({ name, runs, as: Mark }: { readonly name: string; readonly runs: readonly DiffRun[]; readonly as: "del" | "ins" }) {
  return (
    <div>
      <h4>{name}</h4>
      <p>
        {runs.map((run, index) =>
          // Runs have no names of their own, and never change their order.
          typeof run === "string" ? run : <Mark key={`${index} ${run.mark}`}>{run.mark}</Mark>,
        )}
      </p>
    </div>
  );
} // prettier-ignore

function Change({ change: { kind, title, path, before, after, why, to } }: { readonly change: ToldChange }) {
  return (
    <li data-kind={kind}>
      <div className="chg-head">
        <h3>{path === undefined ? title : <Link to={path}>{title}</Link>}</h3>
        <p className="fine">
          {kindWords[kind]}
          {why !== undefined && `. ${why}`}
          {to !== undefined && (
            <>
              {" "}
              <Link to={to}>Its place now</Link>
            </>
          )}
        </p>
      </div>
      <div className="chg-sides">
        {before !== undefined && <Side name="Before" runs={before} as="del" />}
        {after !== undefined && <Side name="Now" runs={after} as="ins" />}
      </div>
    </li>
  );
}

function counted(changes: readonly ToldChange[]): string {
  const words = (["added", "changed", "removed"] as const).flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${count} ${kind}`];
  });
  return words.join(", ");
}

function Editions({ editions }: { readonly editions: readonly EditionLine[] }) {
  return (
    <section className="points" aria-labelledby="editions">
      <h2 id="editions">Editions</h2>
      <ul>
        {editions.map(({ name, date, path, items, files }) => (
          <li key={name}>
            <div>
              <h3>{name}</h3>
              <p className="points-sub">
                Frozen on <time dateTime={date}>{formatDate({ iso: date })}</time>; {items} things with an address
              </p>
            </div>
            <p className="points-links">
              <Link to={path}>What changed since {name}</Link>
              {files.map((file) => (
                <a key={file.path} href={fileAddress(file.path)} download="">
                  {file.title} of {name}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was added, changed and removed since an edition, in words and side by side; and the editions there are. */
export function ChangesPage({ page: { title, editions, since, groups, kind } }: Props) {
  const changes = groups.flatMap((group) => group.changes);
  return (
    <>
      <PageHead
        above={
          kind === "changes"
            ? { path: paths.about.to(), title: "About" }
            : { path: paths.changes.to(), title: "What changed" }
        }
        title={title}
      >
        {since === undefined
          ? "No edition has been frozen yet; from the first one on, every change is told here."
          : changes.length === 0
            ? `Nothing has changed since edition ${since.name}.`
            : `Since edition ${since.name} of ${formatDate({ iso: since.date })}: ${counted(changes)}.`}
      </PageHead>
      <p className="points-intro">
        An edition is a frozen copy of the whole model and its bibliography under an address that stays. Every page says
        which edition it is of; “revised” means that it was changed since. Addresses are never used again for another
        thing. <a href={fileAddress("/changes.atom")}>Changes as a feed</a>
      </p>
      {groups.map((group) => (
        <section key={group.id} className="chg" aria-labelledby={group.id}>
          <h2 id={group.id}>
            {group.title} <span>{counted(group.changes)}</span>
          </h2>
          <ol>
            {group.changes.map((change) => (
              <Change key={`${change.kind} ${change.path ?? ""} ${change.title}`} change={change} />
            ))}
          </ol>
        </section>
      ))}
      {editions.length > 0 && <Editions editions={editions} />}
    </>
  );
}
