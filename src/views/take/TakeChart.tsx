import './take.css';
import { useId, useState } from 'react';
import type { PictureChart, PictureWords } from '../../charts/picture.ts';
import { downloadBlob, downloadText } from '../../ui/download.ts';

interface TakeChartProps {
  /** What the chart is, for those who hear a button alone. */
  readonly name: string;
  readonly words: PictureWords;
  readonly chart: PictureChart;
  /** The name of a file with this ending: see `takenFileName`. */
  readonly fileName: (ending: string) => string;
  /** The table as CSV, made when it is asked for. */
  readonly csv: () => string;
}

/** A chart to take along: as a picture that stands by itself, and its table as a file. */
export function TakeChart({ name, words, chart, fileName, csv }: TakeChartProps) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const id = useId();
  const picture = async () =>
    (await import('../../charts/picture-png.ts')).picturePng(words, chart);

  async function take(work: () => Promise<string>, failed: string) {
    setSaid('Working …');
    try {
      setSaid(await work());
    } catch (error) {
      setSaid(`${failed}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const copy = () =>
    take(async () => {
      await copyPicture(picture());
      return 'Picture copied.';
    }, 'Could not copy the picture. Download it instead. The browser says');
  const png = () =>
    take(async () => {
      downloadBlob(fileName('png'), await picture());
      return 'PNG downloaded.';
    }, 'Could not make the PNG');
  const svg = () =>
    take(async () => {
      const { pictureSvg } = await import('../../charts/picture-svg.ts');
      const text = pictureSvg(words, chart);
      downloadBlob(fileName('svg'), new Blob([text], { type: 'image/svg+xml' }));
      return 'SVG downloaded.';
    }, 'Could not make the SVG');
  const asCsv = () =>
    take(async () => {
      downloadText(fileName('csv'), csv());
      return 'Table downloaded.';
    }, 'Could not make the table');

  const actions = [
    { label: 'Copy picture', run: copy },
    { label: 'Download PNG', run: png },
    { label: 'Download SVG', run: svg },
    { label: 'Download table (CSV)', run: asCsv },
  ];
  return (
    <>
      <button
        type="button"
        className="link-button take-open"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
          setSaid('');
        }}
      >
        Take this chart
        <span className="visually-hidden">: {name}</span>
      </button>
      <div className="take" id={id} hidden={!open}>
        <ul>
          {actions.map(({ label, run }) => (
            <li key={label}>
              <button type="button" className="link-button" onClick={() => void run()}>
                {label}
                <span className="visually-hidden">: {name}</span>
              </button>
            </li>
          ))}
        </ul>
        <p role="status">{said}</p>
      </div>
    </>
  );
}

/** Puts a picture that is still being drawn on the clipboard, within the click that asked for it. */
async function copyPicture(picture: Promise<Blob>): Promise<void> {
  if (navigator.clipboard === undefined || typeof ClipboardItem === 'undefined') {
    // The picture is not needed then, whatever becomes of it.
    await picture;
    throw new Error('there is no clipboard for pictures here.');
  }
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}
