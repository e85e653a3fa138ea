import { useEffect, useState } from 'react';

/** Whether the page fills the screen, and how to change it. Where a browser cannot, nothing happens. */
export function useFullScreen(): { readonly full: boolean; readonly toggle: () => void } {
  const [full, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => {
      document.removeEventListener('fullscreenchange', follow);
      if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
    };
  }, []);
  function toggle() {
    const asked =
      document.fullscreenElement === null
        ? document.documentElement.requestFullscreen?.()
        : document.exitFullscreen();
    // The window stays as it is: presenting works in it as well.
    asked?.catch(() => undefined);
  }
  return { full, toggle };
}
