import type { RecordFileReport } from '../../src/intake/records/records-report.ts';
import { findKpi } from '../../src/kpis/catalogue.ts';
import { toCsv } from '../../src/kpis/csv.ts';
import { periodLabel } from '../../src/kpis/periods.ts';
import { inNumber } from '../../src/models/records/readiness.ts';
import type { CheckResult } from '../../src/records/checks.ts';
import type { Remainder } from '../../src/records/remainder.ts';
import type { WorkedOut } from './work-out.ts';

const HEADING = ['part', 'name', 'row', 'column', 'found', 'what', 'message', 'what_would_mend_it'];

type Line = readonly (string | number | null)[];

const FILE_WORDS: Readonly<Record<RecordFileReport['status'], string>> = {
  accepted: 'Taken in',
  accepted_in_part: 'Taken in in part',
  refused: 'Refused',
  passed_over: 'Passed over',
};

const OUTCOME_WORDS = { left_out: 'Left out', changed: 'Changed', noted: 'Noted' } as const;

const LEVEL_WORDS: Readonly<Record<CheckResult['level'], string>> = {
  serious: 'Costs figures',
  look: 'Worth a look',
  note: 'For information',
};

/** "1 row", "1,200 rows". */
export const counted = (number: number, one: string): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : `${one}s`}`;

/** Whether a file was not taken in whole: what it lacks costs figures. */
export const isIncomplete = ({ status }: RecordFileReport): boolean =>
  status === 'refused' || status === 'accepted_in_part';

/** Whether a check says that figures are wrong or missing, or could not be run. */
export const costsFigures = ({ level, rows, failure }: CheckResult): boolean =>
  failure !== null || (level === 'serious' && rows > 0);

/** The report as CSV. It has texts of cells that could not be read, and no child's identifier. */
export function reportCsv(worked: WorkedOut): string {
  const { intake, checks, remainder, ofNobody } = worked;
  return toCsv(HEADING, [
    ...intake.files.flatMap(fileLines),
    ...intake.extracts.map(
      (extract): Line => [
        'Extract',
        extract.key,
        null,
        '',
        '',
        `Year from ${extract.yearBegin}, as at ${extract.asAt}`,
        [extract.how, extract.doubt].filter(Boolean).join(' '),
        extract.doubt === null ? '' : 'Set the right dates under “extracts” in the settings.',
      ],
    ),
    ...checks.filter(({ rows, failure }) => rows > 0 || failure !== null).flatMap(checkLines),
    ...worked.counted.failed.map(
      ({ kpi, message }): Line => ['Figure', kpi, null, '', '', 'Withheld', message, ''],
    ),
    ...ofNobody.map(
      ({ kpi, period }): Line => [
        'Figure',
        kpi,
        null,
        '',
        period,
        'Does not apply',
        `“${findKpi(kpi)?.title ?? kpi}” has no figure for ${periodLabel(period)}: there was nobody to count.`,
        '',
      ],
    ),
    ...remainder.map(remainderLine),
  ]);
}

function fileLines(file: RecordFileReport): Line[] {
  const { name, status, summary, findings, beyond } = file;
  return [
    ['File', name, null, '', file.table ?? '', FILE_WORDS[status], summary, ''],
    ...findings.map(
      (one): Line => [
        'Finding',
        name,
        one.row,
        one.column,
        one.found,
        OUTCOME_WORDS[one.outcome],
        one.message,
        one.mend,
      ],
    ),
    ...beyond.map(
      (more): Line => [
        'Finding',
        name,
        null,
        '',
        '',
        OUTCOME_WORDS[more.outcome],
        `And ${more.findings.toLocaleString('en-GB')} more like these.`,
        '',
      ],
    ),
  ];
}

function checkLines(check: CheckResult): Line[] {
  const { rule, title, level, rows, children, byFile, failure, done, mend, kpis } = check;
  const touched = kpis.length === 0 ? '' : ` Figures: ${kpis.join(', ')}.`;
  const said =
    failure === null
      ? `${title}: ${counted(rows, 'row')}, ${children === 1 ? '1 child' : `${children.toLocaleString('en-GB')} children`}. ${inNumber(done, rows)}${touched}`
      : `${title}: this check could not be run.${touched}`;
  return [
    ['Check', rule, null, '', '', LEVEL_WORDS[level], said, inNumber(mend, rows)],
    ...byFile.map(
      (file): Line => [
        'Check',
        rule,
        null,
        '',
        file.name,
        LEVEL_WORDS[level],
        `${counted(file.rows, 'row')} of this file.`,
        '',
      ],
    ),
  ];
}

/** How the number in care went from one quarter's end to the next. */
function remainderLine({
  period,
  atStart,
  started,
  ceased,
  remainder,
  atEnd,
  parts,
}: Remainder): Line {
  const reasons = parts.map(({ reason, difference }) => `${reason}: ${difference}`).join('; ');
  return [
    'Remainder',
    period,
    null,
    '',
    remainder,
    '',
    `${atStart} at the start, ${started} started, ${ceased} ceased, ${remainder} left over, ${atEnd} at the end.${reasons === '' ? '' : ` ${reasons}.`}`,
    '',
  ];
}
