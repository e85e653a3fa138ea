import '../../ui/field.css';
import './council.css';
import { formatAddress } from '../../store/address.ts';
import { useAddress } from '../../store/use-selection.ts';
import { Notices } from '../Notices.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { Said } from '../Said.tsx';
import { useSession } from '../use-session.ts';
import { Waiting } from '../Waiting.tsx';
import { CouncilForm } from './CouncilForm.tsx';

const TITLE = 'Council settings';

/** How the papers of the council name it, and where its other settings are. */
export function CouncilPage() {
  const { selection } = useAddress();
  const cube = useSession((state) => state.cube);
  const names = useSession((state) => state.names);
  const link = (path: string, text: string) => (
    <a href={formatAddress(path, selection)}>
      <Said>{text}</Said>
    </a>
  );
  if (cube === null) {
    return (
      <div className="page">
        <PageTitle title={TITLE} />
        <Waiting />
      </div>
    );
  }
  return (
    <div className="page council">
      <PageTitle title={TITLE} />
      <p className="council-lead">
        How presentations name {names.name(cube.areaCode)}. Kept on this device, and part of the
        workspace file. To set those of another council, choose it on the {link('/', 'overview')}{' '}
        first.
      </p>
      <Notices />
      <CouncilForm key={cube.areaCode} areaCode={cube.areaCode} />
      <section aria-labelledby="other-settings">
        <h2 id="other-settings">Its other settings</h2>
        <ul>
          <li>{link('/about', 'Statistical neighbours, targets and tolerance')}</li>
          <li>{link('/words', 'Words')}</li>
          <li>{link('/data', 'Files, and the workspace file')}</li>
        </ul>
      </section>
    </div>
  );
}
