import './picture.css';
import { useEffect, useMemo } from 'react';
import type { ResultTable } from '../../../console/console.ts';
import { proposePicture } from '../../../models/console/picture.ts';
import type { PictureChoice } from '../../../models/console/picture-choice.ts';
import { pictureOf } from '../../../models/console/picture-model.ts';
import { useAddress } from '../../../store/use-selection.ts';
import { useSession } from '../../use-session.ts';
import { AddToDeck } from './AddToDeck.tsx';
import { DrawnPicture } from './DrawnPicture.tsx';
import { PictureControls } from './PictureControls.tsx';
import { type PictureReading, usePictureData } from './use-picture-data.ts';

interface ResultPictureProps {
  readonly table: ResultTable;
  /** The statement whose result it is. */
  readonly sql: string;
  /** Of the question or the tab. */
  readonly title: string;
  /** The view in which the statement was run. */
  readonly view: 'public' | 'officer';
  /** Null as long as nobody has chosen: then it is drawn as the product proposes. */
  readonly choice: PictureChoice | null;
  readonly onChoose: (choice: PictureChoice | null) => void;
  /** Told what is drawn, proposed or chosen; null once nothing is. Must not change. */
  readonly onDrawn: (drawn: PictureChoice | null) => void;
}

/** A result as a picture: what is proposed or chosen, how to choose, and ways to take it along. */
export function ResultPicture(props: ResultPictureProps) {
  const reading = usePictureData(props.table);
  const view = useSession((state) => state.settings.view);
  if (props.view === 'officer' && view === 'public') {
    return <p>This result was made in the officer view. Run the query again.</p>;
  }
  switch (reading.state) {
    case 'reading':
      return <p role="status">Reading the result …</p>;
    case 'failed':
      return <p role="alert">The result could not be read for a picture. {reading.why}</p>;
    case 'read':
      return <Picture {...props} reading={reading} />;
  }
}

function Picture({
  sql,
  title,
  view,
  choice,
  onChoose,
  onDrawn,
  reading: { data, ranAt },
}: ResultPictureProps & { readonly reading: Extract<PictureReading, { state: 'read' }> }) {
  const names = useSession((state) => state.names);
  const cube = useSession((state) => state.cube);
  const { selection } = useAddress();
  const area = selection.area ?? cube?.areaCode ?? '';
  const proposal = useMemo(() => proposePicture(data), [data]);
  const shown = choice ?? proposal.choice;
  const drawing = useMemo(
    () => (shown === null ? null : pictureOf(data, shown, [area, names.name(area)])),
    [data, shown, area, names],
  );
  const drawn = drawing?.ok === true ? shown : null;
  useEffect(() => {
    onDrawn(drawn);
    return () => onDrawn(null);
  }, [drawn, onDrawn]);
  const about = { sql, title, view, ranAt };
  const why = drawing === null ? proposal.why : drawing.ok ? '' : drawing.why;
  return (
    <section className="result-picture" aria-label="Picture of the result">
      <PictureControls data={data} shown={shown} proposed={choice === null} onChoose={onChoose} />
      <p role="status" className={why === '' ? 'visually-hidden' : 'result-picture-why'}>
        {why}
      </p>
      {drawing?.ok !== true || shown === null ? null : (
        <>
          <DrawnPicture picture={drawing.picture} about={about} areaName={names.name(area)} />
          <AddToDeck drawn={{ picture: drawing.picture, data, choice: shown }} about={about} />
        </>
      )}
    </section>
  );
}
