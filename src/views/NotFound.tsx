import { formatAddress } from '../store/address.ts';
import { useAddress } from '../store/use-selection.ts';
import { PageTitle } from './PageTitle.tsx';

export function NotFound() {
  const { selection } = useAddress();
  return (
    <div className="page not-found">
      <PageTitle title="This page does not exist" />
      <p>
        The address may be mistyped. <a href={formatAddress('/', selection)}>Go to the overview</a>.
      </p>
    </div>
  );
}
