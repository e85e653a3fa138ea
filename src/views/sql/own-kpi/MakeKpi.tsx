import './own-kpi.css';
import { type FormEvent, useId, useState } from 'react';
import type { ResultTable } from '../../../console/console.ts';
import type { FileReport } from '../../../intake/report.ts';
import type { Basis, Better, Theme, Unit } from '../../../kpis/definition.ts';
import { ownKpiId } from '../../../kpis/own-kpi.ts';
import { THEMES } from '../../../kpis/themes.ts';
import { kpiFigures, MOST_FIGURES, tooManyRows } from '../../../models/console/kpi-figures.ts';
import { makeOwnKpi, type OwnKpiDraft } from '../../../session/own-kpis.ts';
import { sessionStore } from '../../../session/session-state.ts';
import { formatAddress } from '../../../store/address.ts';
import { useAddress } from '../../../store/use-selection.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useSession } from '../../use-session.ts';
import { useWording } from '../../use-wording.ts';
import { KpiChoice, KpiText } from './KpiField.tsx';
import { useOffer } from './use-offer.ts';

interface MakeKpiProps {
  readonly table: ResultTable;
  /** The query of the result, and what its tab is called. */
  readonly sql: string;
  readonly title: string;
  /** The view in which the result was made. */
  readonly view: 'public' | 'officer';
}

/**
 * Makes a KPI of one's own from a result that holds figures. Of a result that nearly does it says
 * what is missing, and of any other nothing.
 */
export function MakeKpi({ table, sql, title, view }: MakeKpiProps) {
  const [open, setOpen] = useState(false);
  const { say } = useWording();
  const offer = useOffer(table);
  if (offer.kind === 'far') return null;
  const near = offer.kind === 'near';
  return (
    <>
      <button
        type="button"
        className={near ? 'link-button' : 'button'}
        onClick={() => setOpen(true)}
      >
        {near ? 'Why this is no KPI' : 'Make it a KPI'}
      </button>
      {open ? (
        <Dialog title="A KPI of your own" className="own-kpi-dialog" onClose={() => setOpen(false)}>
          {near ? (
            <>
              <p>{`${NEEDED} This result cannot become one yet:`}</p>
              <Problems problems={offer.problems} />
            </>
          ) : view === 'officer' ? (
            <p>
              {say(
                'This result was made in the officer view. A KPI of your own is shown to everyone, so it is made from what everyone may see. Go to the public view, run the query again and make the KPI there.',
              )}
            </p>
          ) : (
            <MakeForm table={table} sql={sql} title={title} />
          )}
        </Dialog>
      ) : null}
    </>
  );
}

const NEEDED =
  'A result becomes a KPI with a column period (2021-22-Q3) and, for a percentage, numerator and denominator; for anything else, value. It may have area_code, and breakdown with category for parts.';
function Problems({ problems }: { readonly problems: readonly string[] }) {
  return (
    <ul>
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  );
}

const UNITS: readonly (readonly [Unit, string])[] = [
  ['percent', 'A percentage: numerator of denominator'],
  ['count', 'A number'],
  ['per_10000', 'A rate per 10,000 children'],
  ['score', 'A mean, such as a score'],
];
const BETTERS: readonly (readonly [Better, string])[] = [
  ['neutral', 'Neither: it is not rated'],
  ['higher', 'Higher is better'],
  ['lower', 'Lower is better'],
];
const BASES: readonly (readonly [Basis, string])[] = [
  ['snapshot', 'The last day of the quarter'],
  ['flow', 'The three months of the quarter'],
  ['rolling_year', 'The 12 months to the last day of the quarter'],
  ['year', 'The year to 31 March'],
];
const THEME_CHOICES = THEMES.map(({ id, title }) => [id, title] as const);

/** What came of the last try. */
type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'working' }
  | { readonly kind: 'problems'; readonly problems: readonly string[] }
  | { readonly kind: 'made'; readonly id: string; readonly report: FileReport };

function MakeForm({ table, sql, title }: Pick<MakeKpiProps, 'table' | 'sql' | 'title'>) {
  const { say } = useWording();
  const { selection } = useAddress();
  const own = useSession((state) => state.settings.ownKpis);
  const [draft, setDraft] = useState<OwnKpiDraft>(() => ({
    ...(own.find((one) => one.sql === sql) ?? EMPTY),
    title: own.find((one) => one.sql === sql)?.title ?? title,
    sql,
  }));
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const id = useId();
  const change = (part: Partial<OwnKpiDraft>) => setDraft((now) => ({ ...now, ...part }));
  const replaces = own.some((one) => one.id === ownKpiId(draft.title));

  async function make(event: FormEvent) {
    event.preventDefault();
    setOutcome({ kind: 'working' });
    try {
      setOutcome(await makeFrom(table, draft));
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      setOutcome({ kind: 'problems', problems: [said] });
    }
  }

  if (outcome.kind === 'made') {
    const { report } = outcome;
    return (
      <div role="status">
        <p>
          {`“${draft.title}” is a KPI now. ${report.rowsAccepted} ${report.rowsAccepted === 1 ? 'figure was' : 'figures were'} taken in.`}
        </p>
        <Findings report={report} />
        <p>
          <a href={formatAddress(`/kpi/${outcome.id}`, selection)}>Look at it</a>
        </p>
      </div>
    );
  }
  return (
    <form className="own-kpi-form" onSubmit={make}>
      <p className="muted">
        {say(
          `${NEEDED} Small numbers in it are withheld in the public view like those of any other KPI.`,
        )}
      </p>
      <KpiText
        label="Title"
        hint="What it is called everywhere."
        text={draft.title}
        onType={(text) => change({ title: text })}
      />
      <KpiText
        label="What is counted"
        hint="As it reads after “the number of …” or “the share of …”: children with a life story book."
        text={draft.noun}
        onType={(noun) => change({ noun })}
      />
      <KpiChoice
        label="Unit"
        choices={UNITS}
        value={draft.unit}
        onChoose={(unit) => change({ unit })}
      />
      {draft.unit === 'percent' ? (
        <KpiText
          label="Of whom"
          hint="As it reads after “5 of 80”: children in our care."
          text={draft.of}
          onType={(of) => change({ of })}
        />
      ) : null}
      <KpiChoice
        label="What is better"
        choices={BETTERS}
        value={draft.better}
        onChoose={(better) => change({ better })}
      />
      <KpiChoice
        label="When it is counted"
        choices={BASES}
        value={draft.basis}
        onChoose={(basis) => change({ basis })}
      />
      <KpiChoice<Theme>
        label="Part of the overview"
        choices={THEME_CHOICES.map(([one, words]) => [one, say(words)] as const)}
        value={draft.theme}
        onChoose={(theme) => change({ theme })}
      />
      <KpiText
        label="Definition"
        hint="One sentence that a councillor can read out. It may stay empty."
        text={draft.definition}
        onType={(definition) => change({ definition })}
      />
      <div id={`${id}-said`} role="alert">
        {outcome.kind === 'problems' ? (
          <>
            <p className="own-kpi-problem">It is no KPI yet, and nothing has changed.</p>
            <Problems problems={outcome.problems} />
          </>
        ) : null}
      </div>
      <p>
        <button type="submit" className="button primary" disabled={outcome.kind === 'working'}>
          {replaces ? 'Put it in the place of the KPI with this title' : 'Make the KPI'}
        </button>
      </p>
    </form>
  );
}

const EMPTY: OwnKpiDraft = {
  title: '',
  theme: 'our_children',
  unit: 'percent',
  basis: 'snapshot',
  better: 'neutral',
  noun: '',
  of: 'children in our care',
  definition: '',
  sql: '',
};

/** Reads the result as figures and gives them to the intake; says what is wrong with either. */
async function makeFrom(table: ResultTable, draft: OwnKpiDraft): Promise<Outcome> {
  const { cube, names, example } = sessionStore.getState();
  const id = ownKpiId(draft.title);
  const problems = [
    ...(id === '' ? ['Give it a title with letters or numbers.'] : []),
    ...(draft.noun.trim() === '' ? ['Say what is counted.'] : []),
    ...(draft.unit === 'percent' && draft.of.trim() === '' ? ['Say of whom it is a share.'] : []),
  ];
  if (table.rowCount > MOST_FIGURES) {
    problems.push(tooManyRows(table.rowCount));
  }
  if (problems.length > 0) return { kind: 'problems', problems };
  const rows = await table.rows(0, table.rowCount);
  const read = kpiFigures(table.columns, rows, {
    id,
    unit: draft.unit,
    areaCode: cube?.areaCode ?? '',
    areaName: names.name,
    illustrative: example,
  });
  if (read.problems.length > 0) return { kind: 'problems', problems: read.problems };
  const given = read.years && draft.basis !== 'year' ? { ...draft, basis: 'year' as const } : draft;
  const noun = given.noun.trim();
  const report = await makeOwnKpi(
    {
      ...given,
      title: given.title.trim(),
      noun,
      of: given.of.trim(),
      definition: given.definition.trim() || `${noun.charAt(0).toUpperCase()}${noun.slice(1)}.`,
    },
    read.csv,
  );
  if (report.status !== 'refused') return { kind: 'made', id, report };
  return { kind: 'problems', problems: [report.summary, ...foundIn(report)] };
}

const MOST_FOUND = 5;

function foundIn({ findings }: FileReport): string[] {
  return findings
    .slice(0, MOST_FOUND)
    .map(({ row, message, mend }) =>
      `${row === null ? '' : `Row ${row - 1} of the result: `}${message} ${mend}`.trim(),
    );
}

/** What the intake found in the figures that it took. */
function Findings({ report }: { readonly report: FileReport }) {
  const found = foundIn(report);
  if (found.length === 0) return null;
  return (
    <ul>
      {found.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
