/** What the build was made of: version, data and queries. Set by vite.config.ts. */
declare const __RELEASE__: string;
/** The size of the engine's program, unpacked, in bytes. Set by vite.config.ts. */
declare const __ENGINE_BYTES__: number;
