import { changeView } from '../session/settings.ts';
import { formatAddress } from '../store/address.ts';
import { useAddress } from '../store/use-selection.ts';
import { useSession } from './use-session.ts';

/** Says on every screen that small numbers are shown, and hides them with one click. */
export function OfficerBanner() {
  const { selection } = useAddress();
  const officer = useSession((state) => state.settings.view === 'officer');
  const threshold = useSession((state) => state.settings.threshold);
  if (!officer) return null;
  // The button goes with the banner: the focus goes to the screen it stood above.
  async function leave() {
    await changeView('public');
    document.getElementById('main')?.focus();
  }
  return (
    <section className="officer-banner" aria-label="Officer view">
      <p className="print-only">
        <strong>Officer view: not for publication.</strong>
      </p>
      <p className="screen-only">
        <strong>Officer view.</strong> Every number is shown, also those from 1 to {threshold} that
        could point to a child. Do not share this screen, its prints or its files in public.
      </p>
      <p className="banner-actions screen-only">
        <a href={formatAddress('/withheld', selection)}>What is withheld</a>
        <button type="button" className="link-button" onClick={() => void leave()}>
          Back to the public view
        </button>
      </p>
    </section>
  );
}
