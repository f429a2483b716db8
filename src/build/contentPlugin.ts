import mdx from "@mdx-js/rollup";
import type { Plugin, ViteDevServer } from "vite";
import { formatProblem } from "../problem.ts";
import { bodyContextIn } from "./bodyContext.ts";
import { codeOf, isContentModule } from "./contentModules.ts";
import type { ContentSource } from "./contentSource.ts";
import { followContent, servedIn } from "./followContent.ts";
import { mdxOptions } from "./mdxOptions.ts";
import { formatProblems } from "./printProblems.ts";
import { serveSiteFiles } from "./serveSiteFiles.ts";
import { buildSearchFiles } from "./searchFiles.ts";
import type { Site } from "./site.ts";

/**
 * Serves the content as typed virtual modules; stops a build, and warns in dev, where the content has problems. Without a
 * `site` nothing is served by address: modules are imported by their names alone.
 */
export function contentPlugin(source: ContentSource, root: string, folder: string, site?: Site): Plugin {
  const errorsNow = () => source.state().problems.filter(({ severity }) => severity === "error");
  let told = "";
  const tell = (server: ViteDevServer): void => {
    const errors = errorsNow();
    const words = errors.map(formatProblem).join("\n\n");
    if (words !== told && words !== "") server.config.logger.warn(`\n${words}\n`);
    told = words;
    if (source.isPart()) server.ws.send({ type: "custom", event: "content:part" });
    else server.ws.send({ type: "custom", event: "content:problems", data: errors });
  };
  let base: string | undefined;
  const follow = followContent({ source, root, folder, base: () => base });
  return {
    name: "diplomacy-tracks:content",
    sharedDuringBuild: true,
    buildStart() {
      // Dev tells its problems in the page, and reads nothing before it is asked.
      if (this.environment.mode === "build" && errorsNow().length > 0)
        this.error(`\n${formatProblems(source.state().problems)}`);
    },
    resolveId: (id) => (isContentModule(id) ? `\0${id}` : undefined),
    async load(id) {
      const name = id.slice(1);
      if (!id.startsWith("\0") || !isContentModule(name)) return undefined;
      // A page that nobody knows yet may stand in a file that is being read.
      if (codeOf(name, source.state(), base) === undefined) await source.settled();
      const code = codeOf(name, source.state(), base);
      if (this.environment.mode === "dev") servedIn(source, this.environment.name).codes.set(name, code);
      return code;
    },
    configureServer(server) {
      base = site?.base;
      server.ws.on("content:ready", () => tell(server));
      source.watch(() => {
        tell(server);
        follow.replaceChanged(server);
      });
      server.middlewares.use((request, response, next) => {
        const file = /\/_search\/dev\/([\w-]+\.json)$/.exec(request.url?.split("?")[0] ?? "")?.[1];
        const text = file === undefined ? undefined : buildSearchFiles(source.content()).get(file);
        if (text === undefined) return next();
        response.setHeader("Content-Type", "application/json");
        response.end(text);
        return undefined;
      });
      if (site !== undefined) server.middlewares.use(serveSiteFiles(source, site, root));
    },
    hotUpdate(options) {
      return follow.hotUpdate(this.environment, options);
    },
  };
}

type Transform = (code: string, id: string) => Promise<{ readonly code: string } | undefined>;

/** MDX through @mdx-js/rollup, for dev and for tests; a build writes its page modules itself, see pageModule.ts. */
export function mdxPlugin(source: ContentSource, root: string): Plugin {
  const plugin = mdx(mdxOptions((path) => bodyContextIn(source.state().shared, root, path))) as Plugin;
  const transform = plugin.transform as Transform;
  return {
    ...plugin,
    enforce: "pre",
    transform(code, id) {
      const [file = id] = id.split("?");
      if (file.endsWith(".mdx") && this.environment.mode === "dev")
        servedIn(source, this.environment.name).contexts.set(file, bodyContextIn(source.state().shared, root, file));
      return transform(code, id);
    },
  };
}
