const PATHS = {
  up: 'M6 1l5 6H7.5v4h-3V7H1z',
  down: 'M6 11l5-6H7.5V1h-3v4H1z',
  same: 'M1 4h10v1.6H1zM1 7h10v1.6H1z',
} as const;

/** The way a figure moved. The words beside it say the same; it has no colour of its own. */
export function Arrow({ way }: { readonly way: keyof typeof PATHS }) {
  return (
    <svg className="arrow" viewBox="0 0 12 12" aria-hidden="true">
      <path d={PATHS[way]} />
    </svg>
  );
}
