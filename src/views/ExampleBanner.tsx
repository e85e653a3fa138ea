import { dismissExample } from '../session/loading.ts';
import { formatAddress } from '../store/address.ts';
import { useAddress } from '../store/use-selection.ts';
import { Said } from './Said.tsx';
import { useSession } from './use-session.ts';

/** Says on every screen that the figures are illustrative, and lets them go with one click. */
export function ExampleBanner() {
  const example = useSession((state) => state.example);
  const { selection } = useAddress();
  if (!example) return null;
  // The button goes with the banner: the focus goes to the screen it stood above.
  async function leave() {
    await dismissExample();
    document.getElementById('main')?.focus();
  }
  return (
    <section className="example-banner" aria-label="Illustrative example">
      <Said>
        <p>
          <strong>Illustrative example.</strong> County Durham’s quarterly figures here are made up
          around its real published ones.
        </p>
      </Said>
      <p className="banner-actions screen-only">
        <a href={formatAddress('/data', selection)}>Load your own figures</a>
        <button type="button" className="link-button" onClick={() => void leave()}>
          Remove the example
        </button>
      </p>
    </section>
  );
}
