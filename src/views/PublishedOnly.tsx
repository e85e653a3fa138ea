import type { Cube } from '../models/cube.ts';
import { formatAddress } from '../store/address.ts';
import { useAddress } from '../store/use-selection.ts';
import { useSession } from './use-session.ts';

/** Says that an authority without figures of its own shows its published years. */
export function PublishedOnly({ cube }: { readonly cube: Cube }) {
  const names = useSession((state) => state.names);
  const { selection } = useAddress();
  if (cube.hasOwn) return null;
  const area = names.find(cube.areaCode);
  const ended = area?.validTo ?? null;
  const successors = area?.successors ?? [];
  return (
    <p className="published-only">
      These are the figures that the Department for Education published for{' '}
      {names.name(cube.areaCode)}, once a year.{' '}
      {ended === null ? (
        <span className="screen-only">
          Quarterly figures can be added:{' '}
          <a href={formatAddress('/data', selection)}>load a file</a>.
        </span>
      ) : (
        <>
          It ended in {ended.slice(0, 4)}.
          {successors.map((code, at) => (
            <span key={code}>
              {at === 0 ? ' Children there are now looked after by ' : ' and by '}
              <a href={formatAddress('/', { ...selection, area: code, quarter: null })}>
                {names.name(code)}
              </a>
              {at === successors.length - 1 ? '.' : ''}
            </span>
          ))}
        </>
      )}
    </p>
  );
}
