import { Suspense, use, useEffect, useSyncExternalStore } from "react";
import { useLocation } from "react-router-dom";
import { PageHealth } from "../citations/PageHealth.tsx";
import { PageReferences } from "../citations/PageReferences.tsx";
import { TakePage } from "../citations/TakePage.tsx";
import { Later } from "../ui/Later.tsx";
import { PageFailure } from "./PageFailure.tsx";
import { usePages } from "./usePages.ts";

interface Props {
  readonly path: string;
}

function ShownPage({ path }: Props) {
  const pages = usePages();
  useSyncExternalStore(pages.onTurn, pages.turn, pages.turn);
  const { page, Article, View } = use(pages.read(path));
  return (
    <PageReferences references={page.references}>
      {page.standing !== undefined && <PageHealth standing={page.standing} edition={page.edition} />}
      <View page={page} body={Article === undefined ? undefined : <Article />} />
      {page.take !== undefined && (
        <Later>
          <TakePage take={page.take} />
        </Later>
      )}
    </PageReferences>
  );
}

/**
 * Waits for the next page. It does so outside of the boundary, so that the transition as a whole waits: the page before
 * stays with its address and its head until the next one has come. The page that was served is not waited for: it is
 * there already, and may sleep behind the boundary until the reader acts on it.
 */
function AwaitedPage({ path }: Props) {
  const pages = usePages();
  if (!pages.wasServed(path)) use(pages.read(path));
  useEffect(() => {
    pages.show(path);
  }, [pages, path]);
  return (
    <Suspense>
      <ShownPage path={path} />
    </Suspense>
  );
}

/** The page at the address. */
export function PageOutlet() {
  const { pathname } = useLocation();
  return (
    <PageFailure path={pathname} key={pathname}>
      <AwaitedPage path={pathname} />
    </PageFailure>
  );
}
