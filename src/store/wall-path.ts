const WALL = '/present';
const SLIDE = `${WALL}/slide/`;

/**
 * The path of the wall at a slide: `/present/slide/trend:cla_rate`. It leads there in a new tab and
 * after the page was loaded again. The wall alone, `/present`, is its first slide.
 */
export function wallPath(slide: string): string {
  return SLIDE + encodeURIComponent(slide).replaceAll('%3A', ':');
}

/** The slide that a path of the wall names; null where it names none that can be read. */
export function slideOfPath(path: string): string | null {
  if (!path.startsWith(SLIDE)) return null;
  try {
    return decodeURIComponent(path.slice(SLIDE.length)) || null;
  } catch {
    return null;
  }
}

/** A path without what changes while one stays on its screen: the wall is one at every slide. */
export function screenOfPath(path: string): string {
  return path.startsWith(SLIDE) ? WALL : path;
}
