import { paths, type PageKind } from "../../paths.ts";
import { viewName } from "../assetLinks.ts";
import { withImports, type BuiltFiles } from "./builtFiles.ts";

/** What one page costs its reader, in bytes on the wire. */
export interface PageBytes {
  readonly kind: PageKind;
  readonly address: string;
  readonly html: number;
  /** Scripts that the served page loads at once. */
  readonly firstScripts: readonly string[];
  readonly first: number;
  /** Scripts that it loads when the reader acts on it: its own module, its view and what shows its text. */
  readonly acting: number;
  readonly styles: number;
}

const KINDS = Object.keys(paths) as readonly (keyof typeof paths)[];

export function kindOfAddress(address: string): PageKind {
  const found = KINDS.find((kind) => new RegExp(`^${paths[kind].pattern.replace(/:\w+/, "[^/]+")}$`).test(address));
  return found ?? "notFound";
}

const fileAt = (address: string): string => (address === "/404/" ? "/404.html" : `${address}index.html`);

function all(html: string, expression: RegExp): readonly string[] {
  return [...html.matchAll(expression)].map(([, path]) => path ?? "");
}

export function measurePage(files: BuiltFiles, address: string): PageBytes {
  const kind = kindOfAddress(address);
  const html = files.read(fileAt(address)).toString();
  const named = all(html, /(?:<script[^>]*src|<link rel="modulepreload"[^>]*href)="(\/[^"]+\.js)"/g);
  const firstScripts = withImports(files, named);
  const [folder = ""] = all(html, /<meta name="page-modules" content="([^"]+)"/g);
  const own = `${folder}${address === "/" ? "index" : address.slice(1, -1)}.js`;
  const hasText = /export\s*\{[^}]*\bbody\b|export function body/.test(files.read(own).toString());
  const view = [files.asset(viewName(kind), ".js"), hasText ? files.asset("articleOf", ".js") : undefined];
  const later = withImports(files, [own, ...view.filter((path) => path !== undefined)]);
  return {
    kind,
    address,
    html: files.size(fileAt(address)),
    firstScripts: [...firstScripts],
    first: files.sizes(firstScripts),
    acting: files.sizes([...later].filter((path) => !firstScripts.has(path))),
    styles: files.sizes(all(html, /<link rel="stylesheet"[^>]*href="([^"]+)"/g)),
  };
}

/** The page by which reading pages are judged. */
export const READING_PAGE = "/tracks/track-2/";

/** Pages that are looked at where the content has them, else the first of their kind. */
const SHOWN = [READING_PAGE, "/cases/oslo-1993/", "/terms/back-channel/", "/questions/backchannel-track-2/"];

export interface KindBytes {
  readonly shown: PageBytes;
  readonly largest: { readonly address: string; readonly html: number };
  readonly count: number;
}

/** One page of each kind, and the largest of it. */
export function measureKinds(files: BuiltFiles): readonly KindBytes[] {
  return [...KINDS, "notFound" as const].flatMap((kind): readonly KindBytes[] => {
    const addresses =
      kind === "notFound" ? ["/404/"] : files.addresses.filter((address) => kindOfAddress(address) === kind);
    const address = SHOWN.find((each) => addresses.includes(each)) ?? addresses[0];
    if (address === undefined) return [];
    // The longest text is all but always the largest file, and brotli at its best is slow.
    const [longest = address] = addresses.toSorted(
      (a, b) => files.read(fileAt(b)).length - files.read(fileAt(a)).length,
    );
    return [
      {
        shown: measurePage(files, address),
        largest: { address: longest, html: files.size(fileAt(longest)) },
        count: addresses.length,
      },
    ];
  });
}
