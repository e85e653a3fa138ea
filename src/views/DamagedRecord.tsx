import { readDamaged, removeDamaged } from '../session/damaged.ts';
import type { Damage } from '../store/damage.ts';
import { downloadText } from '../ui/download.ts';

/** A record on this device that could not be read: what is left of it can be saved, and it can go. */
export function DamagedRecord({ damage }: { readonly damage: Damage }) {
  async function save() {
    downloadText('quarterlight-damaged-record.json', await readDamaged(damage), 'application/json');
  }
  // The notice goes with its button: the focus goes to the screen it stood on.
  async function remove() {
    await removeDamaged(damage);
    document.getElementById('main')?.focus();
  }
  return (
    <p>
      {damage.sentence} It stays on this device until you remove it; nothing else is lost by that.{' '}
      <span className="notice-actions">
        <button type="button" className="link-button" onClick={() => void save()}>
          Save what is left of it<span className="visually-hidden">: {damage.sentence}</span>
        </button>
        <button type="button" className="link-button" onClick={() => void remove()}>
          Remove it<span className="visually-hidden">: {damage.sentence}</span>
        </button>
      </span>
    </p>
  );
}
