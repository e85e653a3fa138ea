import { useStore } from 'zustand';
import { version } from '../../package.json';
import { versionStore } from '../session/new-version.ts';
import { formatAddress } from '../store/address.ts';
import { useAddress } from '../store/use-selection.ts';

/** What holds on every page: the promise, the licence of the published figures, the version. */
export function SiteFooter() {
  const offline = useStore(versionStore, (state) => state.offline);
  const { selection } = useAddress();
  return (
    <footer className="site-footer">
      <div>
        <p className="screen-only">
          <strong>Nothing you load leaves this device.</strong> Figures are worked out in this
          browser and kept in it.
        </p>
        <p>
          Published figures: Department for Education and Office for National Statistics. Contains
          public sector information licensed under the Open Government Licence v3.0.
        </p>
        <p className="screen-only">
          <a className="site-footer-link" href={formatAddress('/accessibility', selection)}>
            Accessibility statement
          </a>
        </p>
        <p>
          Quarterlight {version}.
          {offline && (
            <span className="screen-only">
              {' '}
              Kept on this device: it opens without a network, too.
            </span>
          )}
        </p>
      </div>
    </footer>
  );
}
