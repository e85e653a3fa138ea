import type { ScoreTheme } from '../../models/scorecard.ts';
import { overviewCsv } from '../../packs/figures-csv.ts';
import { downloadText } from '../../ui/download.ts';
import { PrintButton } from '../take/PrintButton.tsx';
import { useSession } from '../use-session.ts';

interface DownloadFiguresProps {
  /** The overview in plain words: files for machines do not change with the wording. */
  readonly themes: () => readonly ScoreTheme[];
  readonly quarter: string;
  readonly areaCode: string;
}

/** The overview as a CSV file, with the same numbers. */
export function DownloadFigures({ themes, quarter, areaCode }: DownloadFiguresProps) {
  const names = useSession((state) => state.names);
  const example = useSession((state) => state.example);
  const officer = useSession((state) => state.settings.view === 'officer');
  const file =
    `${names.name(areaCode)} ${quarter}${example ? ' illustrative example' : ''}${officer ? ' officers only' : ''}.csv`
      .toLowerCase()
      .replaceAll(/[^a-z0-9.]+/g, '-');
  return (
    <p className="download">
      <button
        type="button"
        className="button"
        onClick={() => downloadText(file, overviewCsv(themes(), areaCode, names))}
      >
        Download figures (CSV)
      </button>
      <PrintButton />
    </p>
  );
}
