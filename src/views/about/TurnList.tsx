import { comparatorInSentence } from '../../models/comparators.ts';
import { ratingInWords, type Turn } from '../../models/rating-turns.ts';
import { useSession } from '../use-session.ts';

interface TurnListProps {
  readonly turns: readonly Turn[];
  readonly areaCode: string;
  /** Says against what each rating is, where they are not all against the same. */
  readonly against?: boolean;
}

/** Ratings that turn, in words: "Dental checks up to date: from Close to Worse". */
export function TurnList({ turns, areaCode, against = false }: TurnListProps) {
  const names = useSession((state) => state.names);
  if (turns.length === 0) return null;
  return (
    <ul className="turns">
      {turns.map((turn) => (
        <li key={`${turn.kpi.id} ${turn.comparator}`}>
          {turn.kpi.title}
          {against ? `, against ${comparatorInSentence(turn.comparator, areaCode, names)}` : ''}:
          from <strong>{ratingInWords(turn.from)}</strong> to{' '}
          <strong>{ratingInWords(turn.to)}</strong>
        </li>
      ))}
    </ul>
  );
}
