/** What the build was made of: version, data and queries. Set by vite.config.ts. */
declare const __RELEASE__: string;
