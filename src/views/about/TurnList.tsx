import { comparatorInSentence } from '../../models/comparators.ts';
import type { Turn } from '../../models/rating-turns.ts';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';

interface TurnListProps {
  readonly turns: readonly Turn[];
  readonly areaCode: string;
  /** Says against what each rating is, where they are not all against the same. */
  readonly against?: boolean;
}

/** Ratings that turn, in words: "Dental checks up to date: from Close to Worse". */
export function TurnList({ turns, areaCode, against = false }: TurnListProps) {
  const names = useSession((state) => state.names);
  const { say, kpi } = useWording();
  if (turns.length === 0) return null;
  return (
    <ul className="turns">
      {turns.map((turn) => (
        <li key={`${turn.kpi.id} ${turn.comparator}`}>
          {kpi(turn.kpi).title}
          {against
            ? say(`, against ${comparatorInSentence(turn.comparator, areaCode, names)}`)
            : ''}
          : from <strong>{turn.words[0]}</strong> to <strong>{turn.words[1]}</strong>
        </li>
      ))}
    </ul>
  );
}
