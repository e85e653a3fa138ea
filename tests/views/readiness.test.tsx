import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/records/checks.ts';
import { CheckRowTable } from '../../src/views/records/CheckRowTable.tsx';
import { ReadinessView } from '../../src/views/records/ReadinessView.tsx';

const CHECKS: readonly CheckResult[] = [
  {
    rule: 'start_missing',
    level: 'serious',
    title: 'Episodes without a start',
    found: '{episode has|episodes have} no start date',
    done: '{It is|They are} left out.',
    mend: 'Fill in DECOM.',
    kpis: ['cla_started'],
    rows: 3,
    children: 3,
    byFile: [{ file: 1, name: 'MARKER-0012.csv', rows: 3 }],
    failure: null,
  },
  {
    rule: 'unknown_sex',
    level: 'look',
    title: 'Sex not known',
    found: '{row has|rows have} no known sex',
    done: 'Nothing.',
    mend: 'Give it.',
    kpis: [],
    rows: 0,
    children: 0,
    byFile: [],
    failure: 'Could not convert MARKER-0013',
  },
];

const markup = (officer: boolean) =>
  renderToStaticMarkup(
    <ReadinessView
      checks={CHECKS}
      view={{ officer, threshold: 5 }}
      rowsOf={async () => []}
      csvOf={async () => ''}
      linkOf={(id) => ({ href: `#/kpi/${id}`, title: `Title of ${id}` })}
    />,
  );

describe('the readiness screen', () => {
  test('says what was found, what would mend it and which figures it touches', () => {
    const officer = markup(true);
    expect(officer).toContain('1 thing costs figures. 1 check could not be run');
    expect(officer).toContain('3 episodes have no start date. They are left out.');
    expect(officer).toContain('Fill in DECOM.');
    expect(officer).toMatch(/<a href="#\/kpi\/cla_started">Title of cla_started<\/a>/);
  });

  test('has no small number, no name of a file and no words of the engine in the public view', () => {
    const open = markup(false);
    expect(open).toContain('Some episodes have no start date.');
    expect(open).not.toContain('3 episodes');
    expect(open).not.toContain('MARKER');
    expect(open).toContain('shown in the officer view alone');
    expect(markup(true)).toContain('MARKER-0013');
  });
});

test('a row behind a check is text, whatever stands in it', () => {
  const row = {
    file: 1,
    name: '<b>.csv',
    row: 1203,
    child: '<img src=x>',
    column: 'DECOM',
    found: '',
    detail: 'No start.',
  };
  const table = renderToStaticMarkup(<CheckRowTable caption="Rows" rows={[row, row]} />);
  expect(table).toContain('&lt;img src=x&gt;');
  expect(table).not.toContain('<img');
  expect(table).toContain('1,203');
  expect(table).toContain('Empty');
  expect(table.match(/<tr>/g)).toHaveLength(3);
});
