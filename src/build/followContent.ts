import { existsSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { DevEnvironment, EnvironmentModuleNode, HotUpdateOptions, ViteDevServer } from "vite";
import { bodyContextIn } from "./bodyContext.ts";
import { codeOf, CORE, moduleNameOf, PAGE, PAGES } from "./contentModules.ts";
import type { ContentSource } from "./contentSource.ts";
import type { BodyContext } from "./remarkPlugins.ts";
import { bodyParts } from "./renderedPages.ts";

/** What dev has served, by environment: the code of modules of content, and in what each text was compiled. */
export interface Served {
  readonly codes: Map<string, string | undefined>;
  readonly contexts: Map<string, BodyContext>;
}

/** What has been served of each source: the plugins of one site share it. */
const served = new WeakMap<ContentSource, Map<string, Served>>();

export function servedIn(source: ContentSource, environment: string): Served {
  const all = served.get(source) ?? new Map<string, Served>();
  served.set(source, all);
  const own = all.get(environment) ?? { codes: new Map(), contexts: new Map() };
  all.set(environment, own);
  return own;
}

export interface Followed {
  readonly source: ContentSource;
  readonly root: string;
  readonly folder: string;
  /** Where pages are asked for by address. */
  readonly base: () => string | undefined;
}

/** In dev: an edited text shows at once; then all is read again, and whatever else has changed is replaced. */
export function followContent({ source, root, folder, base }: Followed) {
  const inContent = (file: string): boolean =>
    file.startsWith(join(root, folder) + sep) && /\.(mdx|yaml|bib|lock)$/.test(file);

  const changedCodes = (environment: string): readonly string[] => {
    const state = source.state();
    return [...servedIn(source, environment).codes]
      .filter(([name, code]) => codeOf(name, state, base()) !== code)
      .map(([name]) => name);
  };
  const changedTexts = (environment: string): readonly string[] => {
    const { shared } = source.state();
    return [...servedIn(source, environment).contexts]
      .filter(([file]) => existsSync(file))
      .filter(([file, was]) => {
        const text = readFileSync(file, "utf8");
        return bodyParts(text, was) !== bodyParts(text, bodyContextIn(shared, root, file));
      })
      .map(([file]) => file);
  };
  const nodesOf = ({ name, moduleGraph }: DevEnvironment): readonly EnvironmentModuleNode[] => [
    ...changedCodes(name).flatMap((each) => moduleGraph.getModuleById(`\0${each}`) ?? []),
    ...changedTexts(name).flatMap((file) => [...(moduleGraph.getModulesByFile(file) ?? [])]),
  ];
  const replaceChanged = (server: ViteDevServer): void => {
    const environments = Object.values(server.environments);
    // Pages that come or go, and what every page is drawn from, are read with the page.
    if (changedCodes("client").some((name) => name === CORE || name === PAGES)) {
      for (const { moduleGraph } of environments) moduleGraph.invalidateAll();
      server.ws.send({ type: "full-reload" });
      return;
    }
    for (const environment of environments)
      for (const node of nodesOf(environment))
        if (environment.name === "client") void environment.reloadModule(node);
        else environment.moduleGraph.invalidateModule(node);
  };
  const renew = async (server: ViteDevServer): Promise<void> => {
    try {
      await source.renew();
    } catch (error) {
      server.config.logger.error(`The content could not be read: ${String(error)}`);
    }
  };
  const hotUpdate = (
    { name, moduleGraph }: DevEnvironment,
    { file, type, server }: Pick<HotUpdateOptions, "file" | "type" | "server">,
  ): EnvironmentModuleNode[] | undefined => {
    if (!inContent(file)) return undefined;
    const path = type === "update" && file.endsWith(".mdx") ? source.edit(file) : undefined;
    if (name === "client") void renew(server);
    if (type !== "update") return [];
    const own = path === undefined ? undefined : PAGE + moduleNameOf(path);
    const page =
      own !== undefined && changedCodes(name).includes(own) ? moduleGraph.getModuleById(`\0${own}`) : undefined;
    return [...(moduleGraph.getModulesByFile(file) ?? []), ...(page === undefined ? [] : [page])];
  };
  return { hotUpdate, replaceChanged };
}
