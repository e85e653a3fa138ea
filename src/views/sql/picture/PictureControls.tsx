import '../../selection/selection.css';
import {
  choiceOfKind,
  MOST_LINES,
  type PictureColumns,
  pictureColumns,
} from '../../../models/console/picture.ts';
import type { PictureChoice } from '../../../models/console/picture-choice.ts';
import type { PictureData, ReadColumn } from '../../../models/console/result-columns.ts';
import { PickOne } from '../../../ui/PickOne.tsx';

interface PictureControlsProps {
  readonly data: PictureData;
  /** What is drawn now; null for nothing. */
  readonly shown: PictureChoice | null;
  readonly proposed: boolean;
  readonly onChoose: (choice: PictureChoice | null) => void;
}

const KINDS = [
  { id: 'line', label: 'Lines over time' },
  { id: 'bar', label: 'Bars' },
  { id: 'scatter', label: 'Points of two measures' },
] as const;

/** No column of a result has this name in the list: it is put before every other. */
const NONE = { id: 'none', label: 'None', detail: '' } as const;
const COLUMN = 'column ';

/** What is drawn of a result, as a sentence of choices. */
export function PictureControls({ data, shown, proposed, onChoose }: PictureControlsProps) {
  const columns = pictureColumns(data);
  const kinds = KINDS.filter(({ id }) => choiceOfKind(data, id) !== null);
  if (kinds.length === 0) return null;
  return (
    <div className="result-picture-controls">
      <PickOne
        label="Picture"
        items={[
          ...(shown === null ? [NONE] : []),
          ...kinds.map(({ id, label }) => ({ id, label, detail: '' })),
        ]}
        chosen={shown?.kind ?? NONE.id}
        onChoose={(id) => {
          const kind = KINDS.find((one) => one.id === id)?.id;
          if (kind !== undefined) onChoose(choiceOfKind(data, kind));
        }}
      />
      {shown === null ? null : <Columns columns={columns} shown={shown} onChoose={onChoose} />}
      {proposed ? null : (
        <button type="button" className="link-button" onClick={() => onChoose(null)}>
          As proposed
        </button>
      )}
    </div>
  );
}

interface ColumnsProps {
  readonly columns: PictureColumns;
  readonly shown: PictureChoice;
  readonly onChoose: (choice: PictureChoice) => void;
}

function Columns({ columns: { times, measures, names }, shown, onChoose }: ColumnsProps) {
  switch (shown.kind) {
    case 'line':
      return (
        <>
          <Column
            label="Over"
            from={times}
            chosen={shown.x}
            onChoose={(x) => x !== null && onChoose({ ...shown, x })}
          />
          <Values measures={measures} shown={shown} onChoose={onChoose} />
          <Column
            label="A line for each"
            from={names.filter(({ name }) => name !== shown.x)}
            chosen={shown.series}
            orNone
            onChoose={(series) =>
              onChoose({
                ...shown,
                series,
                y: series === null ? shown.y : shown.y.slice(0, 1),
              })
            }
          />
        </>
      );
    case 'bar':
      return (
        <>
          <Column
            label="Length"
            from={measures}
            chosen={shown.y}
            onChoose={(y) => y !== null && onChoose({ ...shown, y })}
          />
          <Column
            label="A bar for each"
            from={names}
            chosen={shown.x}
            onChoose={(x) => x !== null && onChoose({ ...shown, x })}
          />
        </>
      );
    case 'scatter':
      return (
        <>
          <Column
            label="Across"
            from={measures}
            chosen={shown.x}
            onChoose={(x) => x !== null && onChoose({ ...shown, x })}
          />
          <Column
            label="Up"
            from={measures}
            chosen={shown.y}
            onChoose={(y) => y !== null && onChoose({ ...shown, y })}
          />
          <Column
            label="Names"
            from={names}
            chosen={shown.label}
            orNone
            onChoose={(label) => onChoose({ ...shown, label })}
          />
        </>
      );
  }
}

/** One to four measures of one unit; one where a column splits it into lines. */
function Values({
  measures,
  shown,
  onChoose,
}: Pick<ColumnsProps, 'onChoose'> & {
  readonly measures: readonly ReadColumn[];
  readonly shown: Extract<PictureChoice, { kind: 'line' }>;
}) {
  const [first, ...others] = shown.y;
  const unit = measures.find(({ name }) => name === first)?.measure?.unit;
  const alike = measures.filter(({ measure }) => measure?.unit === unit);
  const free = alike.filter(({ name }) => !shown.y.includes(name));
  const slots = [...others, ...(free.length > 0 && shown.y.length < MOST_LINES ? [null] : [])];
  return (
    <>
      <Column
        label="Values"
        from={measures}
        chosen={first ?? null}
        onChoose={(y) => y !== null && onChoose({ ...shown, y: [y] })}
      />
      {shown.series !== null
        ? null
        : slots.map((chosen, at) => (
            <Column
              key={chosen ?? 'another'}
              label={chosen === null ? 'And' : `Line ${at + 2}`}
              from={alike.filter(
                ({ name }) => name === chosen || free.some((one) => one.name === name),
              )}
              chosen={chosen}
              orNone
              onChoose={(y) => {
                const rest = others.filter((one) => one !== chosen);
                const kept = y === null ? rest : others.map((one) => (one === chosen ? y : one));
                const all = y !== null && chosen === null ? [...rest, y] : kept;
                onChoose({ ...shown, y: [...(first === undefined ? [] : [first]), ...all] });
              }}
            />
          ))}
    </>
  );
}

/** One column of the result, or none. */
function Column({
  label,
  from,
  chosen,
  orNone = false,
  onChoose,
}: {
  readonly label: string;
  readonly from: readonly ReadColumn[];
  readonly chosen: string | null;
  readonly orNone?: boolean;
  readonly onChoose: (name: string | null) => void;
}) {
  const items = from.map(({ name }) => ({ id: COLUMN + name, label: name, detail: '' }));
  return (
    <PickOne
      label={label}
      items={orNone || chosen === null ? [NONE, ...items] : items}
      chosen={chosen === null ? NONE.id : COLUMN + chosen}
      onChoose={(id) => onChoose(id === NONE.id ? null : id.slice(COLUMN.length))}
    />
  );
}
