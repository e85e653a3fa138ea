import * as z from 'zod/mini';

/** What the organisation that runs this copy says of itself, in `site.json` beside the page. */
const site = z.object({
  organisation: z.catch(z.string(), ''),
  email: z.catch(z.string(), ''),
  phone: z.catch(z.string(), ''),
});

export type Site = z.infer<typeof site>;

/** Nothing said. */
const NOBODY: Site = { organisation: '', email: '', phone: '' };

/** Reads `site.json`; empty texts where it is missing or is no such file. */
export async function fetchSite(): Promise<Site> {
  try {
    const response = await fetch(new URL('site.json', document.baseURI));
    if (!response.ok) return NOBODY;
    const read = site.safeParse(await response.json());
    return read.success ? read.data : NOBODY;
  } catch {
    return NOBODY;
  }
}
