declare module "virtual:core" {
  export const core: import("./taxonomy/taxonomy.ts").Core;
}
declare module "virtual:pages" {
  export const pages: Readonly<Record<string, () => Promise<import("./app/pageModules.ts").PageModule>>>;
}
interface ImportMetaEnv {
  readonly SITE_NAME: string;
  /** Where the site is published, without a slash at its end; known only to the site in one file. */
  readonly SITE_ORIGIN?: string;
  /** Where readers report problems; see build/site.ts. */
  readonly REPORT_URL?: string;
  /** True in every build, also in one with the development build of React; not in dev, nor in tests of the sources. */
  readonly BUILT?: boolean;
}
