import type { RecordOf, ShippedPackage } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import "../../styles/article.css";
import "../../styles/changes.css";

interface Props {
  readonly page: RecordOf<"licences">;
}

function PackageItem({ item: { name, version, licence, author, within, text } }: { readonly item: ShippedPackage }) {
  return (
    <li>
      <div>
        <h3>
          {name} <span className="num">{version}</span>
        </h3>
        <p className="points-sub">
          {author}
          {within !== undefined && ` · declared by ${within}, which may carry it inside`}
        </p>
      </div>
      <div>
        <p>{licence}</p>
        {text !== undefined && (
          <details className="lic-text">
            <summary>
              Licence in full<span className="vh"> of {name}</span>
            </summary>
            <p>{text}</p>
          </details>
        )}
      </div>
    </li>
  );
}

function Packages({
  id,
  title,
  says,
  items,
}: {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly items: readonly ShippedPackage[];
}) {
  return (
    <section className="points" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="points-intro">{says}</p>
      <ul>
        {items.map((item) => (
          <PackageItem key={item.name} item={item} />
        ))}
      </ul>
    </section>
  );
}

/** Under which licences everything that ships with the site is used. */
export function LicencesPage({ page }: Props) {
  return (
    <>
      <PageHead above={{ path: paths.about.to(), title: "About" }} title={page.title}>
        Texts and data are free to use with credit. What others made is named here, with its licence.
      </PageHead>
      <section className="points" aria-labelledby="own">
        <h2 id="own">This reference</h2>
        <ul>
          <li>
            <h3>Texts and data</h3>
            <p>
              <a href={page.licence} rel="license external">
                Creative Commons Attribution 4.0
              </a>
            </p>
          </li>
          <li>
            <h3>Code</h3>
            <p>MIT</p>
          </li>
        </ul>
      </section>
      <Packages
        id="packages"
        title="Packages in its scripts and style sheets"
        says="Taken from the modules that the bundler put into this build, and from what these declare and may carry inside."
        items={page.packages}
      />
      <Packages
        id="fonts"
        title="Typefaces"
        says="Served from this site, cut to the letters in use."
        items={page.fonts}
      />
      <section className="points" aria-labelledby="styles">
        <h2 id="styles">Citation styles</h2>
        <p className="points-intro">
          References were formatted when the site was built, by styles of the Citation Style Language project, used
          unchanged. The styles themselves do not ship.
        </p>
        <ul>
          {page.styles.map(({ title, people, licence }) => (
            <li key={title}>
              <div>
                <h3>{title}</h3>
              </div>
              <div>
                <p>
                  <a href={licence} rel="external">
                    {licence.includes("by-sa/3.0") ? "Creative Commons Attribution-ShareAlike 3.0" : licence}
                  </a>
                </p>
                {people.length > 0 && <p className="points-sub">{people.join(" · ")}</p>}
              </div>
            </li>
          ))}
        </ul>
      </section>
      <Packages
        id="map"
        title="Map"
        says="Coastlines are drawn from Natural Earth, which is in the public domain, as this package brings it. There are no borders in it."
        items={[page.map]}
      />
    </>
  );
}
