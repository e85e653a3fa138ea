import { useEffect, useState } from 'react';
import type { Neighbour } from '../../figures/neighbours.ts';
import type { Cube, NeighbourModel } from '../../models/cube.ts';
import { agreement, type NeighbourPlace, neighbourTable } from '../../models/neighbour-table.ts';
import { readNeighbours } from '../../session/session.ts';
import { Said } from '../Said.tsx';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';

interface NeighboursProps {
  readonly cube: Cube;
  readonly model: NeighbourModel;
}

/** Who the statistical neighbours are, in both models. */
export function Neighbours({ cube, model }: NeighboursProps) {
  const names = useSession((state) => state.names);
  const council = names.name(cube.areaCode);
  return (
    <section className="about-section about-two" aria-labelledby="neighbours-title">
      <Said>
        <h2 id="neighbours-title">Who are the statistical neighbours?</h2>
        <div className="about-words">
          <p>
            They are the ten councils whose people and places are most like ours. They need not be
            next door. The Department for Education publishes the list for every council in England,
            made from facts about who lives there and how, and not from how well the council does.
            So when a figure differs from theirs, it is less likely to be because the places differ.
          </p>
          <p>
            There are two lists: the model of 2025, and the model of 2021 before it. Older reports
            used the older one, so their neighbours may not be these.
          </p>
          <p>
            From the ten we take the <strong>median</strong>: put their figures in order, and it is
            the one in the middle. One unusual council cannot pull it up or down. The{' '}
            <strong>mean</strong> adds the ten up and divides by how many they are. Where a
            neighbour has no figure, the page says so: “9 of 10”.
          </p>
        </div>
      </Said>
      <NeighbourList key={cube.areaCode} areaCode={cube.areaCode} council={council} model={model} />
    </section>
  );
}

interface NeighbourListProps {
  readonly areaCode: string;
  readonly council: string;
  readonly model: NeighbourModel;
}

function NeighbourList({ areaCode, council, model }: NeighbourListProps) {
  const names = useSession((state) => state.names);
  const { say } = useWording();
  const [neighbours, setNeighbours] = useState<readonly Neighbour[] | null>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    let wanted = true;
    readNeighbours(areaCode).then(
      (read) => {
        if (wanted) setNeighbours(read);
      },
      (error: unknown) => {
        if (wanted) setFailure(error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      wanted = false;
    };
  }, [areaCode]);
  if (failure !== '')
    return (
      <p role="alert">
        {say('The neighbours could not be read.')} {failure}
      </p>
    );
  if (neighbours === null) return <p className="muted">{say('Reading the neighbours …')}</p>;
  const table = neighbourTable(neighbours, model, names);
  return (
    <div className="about-beside">
      <p className="about-finding">{say(agreement(table, council))}</p>
      {table.rows.length === 0 ? null : (
        <table className="plain about-table">
          <caption>
            {say(`Statistical neighbours of ${council}, from the nearest in the ${model} model`)}
          </caption>
          <thead>
            <tr>
              <th scope="col">Council</th>
              <th scope="col">{table.chosenModel} model (in use)</th>
              <th scope="col">{table.otherModel} model</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.areaCode}>
                <th scope="row">{row.name}</th>
                <td>{say(placeText(row.chosen))}</td>
                <td>{say(placeText(row.other))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function placeText(place: NeighbourPlace | null): string {
  return place === null ? 'Not a neighbour' : `${place.place}. ${place.closeness}`;
}
