import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { WorkingLine } from '../../src/models/records/working-lines.ts';
import { ALL_CHILDREN, REMAINDER } from '../../src/records/working-asked.ts';
import { ChildFilters } from '../../src/views/working/ChildFilters.tsx';
import { ChildrenTable } from '../../src/views/working/ChildrenTable.tsx';
import { SumTable } from '../../src/views/working/SumTable.tsx';

const LINE: WorkingLine = {
  child: '<b>007</b>',
  isCounted: true,
  counted: 'Counted',
  age: 10,
  sex: 'Female',
  ethnicGroup: 'White',
  unaccompanied: 'Not unaccompanied',
  placement: 'Foster carers: others',
  placementDetail: 'fostered (U6), own authority (PR1)',
  legalStatus: 'Full care order',
  distance: 'Not known',
  outcome: '',
  why: '3 placements in the 12 months',
};

const ASKED = { kpi: 'placements_3_plus', period: '2021-22-Q4' };

describe('the table of children', () => {
  const markup = renderToStaticMarkup(
    <ChildrenTable
      asked={ASKED}
      lines={[LINE, { ...LINE, child: '008', isCounted: false, counted: 'Not counted', age: null }]}
      filter={{ ...ALL_CHILDREN, sort: 'age', descending: true }}
      onFilter={() => undefined}
      caption="Children behind it"
    />,
  );

  it('has a row a child, closed, with its identifier as text and never in a link', () => {
    expect(markup.match(/aria-expanded="false"/g)).toHaveLength(2);
    expect(markup).toContain('<bdi>&lt;b&gt;007&lt;/b&gt;</bdi>');
    expect(markup).not.toContain('href=');
    expect(markup).not.toContain('aria-controls');
  });

  it('says how it is sorted, in one column', () => {
    expect(markup.match(/aria-sort="descending"/g)).toHaveLength(1);
    expect(markup).toMatch(/aria-sort="descending"><button[^>]*>Age/);
  });

  it('says in words who is counted, and what is not known', () => {
    expect(markup).toContain('>Counted</td>');
    expect(markup).toContain('>Not counted</td>');
    expect(markup).toContain('<td>Not known</td>');
  });
});

describe('the filters of children', () => {
  it('have a name each, and keep nothing of what was typed', () => {
    const markup = renderToStaticMarkup(
      <ChildFilters asked={ASKED} filter={ALL_CHILDREN} onFilter={() => undefined} />,
    );
    for (const name of ['Counted', 'Age', 'Placement', 'Identifier']) {
      expect(markup).toContain(`<span class="field-label">${name}</span>`);
    }
    expect(markup).toContain('autoComplete="off"');
  });

  it('of the remainder are without one for who is counted: all are', () => {
    const asked = { kpi: REMAINDER, period: '2021-22-Q4' };
    const markup = renderToStaticMarkup(
      <ChildFilters asked={asked} filter={ALL_CHILDREN} onFilter={() => undefined} />,
    );
    expect(markup.match(/field-label/g)).toHaveLength(3);
    expect(markup).not.toContain('Not counted');
  });
});

describe('an addition', () => {
  it('says its signs in words', () => {
    const markup = renderToStaticMarkup(
      <SumTable
        caption="From episodes to placements"
        lines={[
          { id: 'episodes', label: 'episodes', count: 1900, kind: 'start' },
          { id: 'legal_status', label: 'changes of legal status', count: 2, kind: 'minus' },
          { id: 'placements', label: 'placements', count: 1898, kind: 'result' },
        ]}
      />,
    );
    expect(markup).toContain('<th scope="row">minus changes of legal status</th>');
    expect(markup).toContain('<th scope="row">equals placements</th>');
    expect(markup).toContain('1,898');
  });

  it('opens the children of each reason from its line, and of no other line', () => {
    const lines = [
      { id: 'at_start', label: 'at the start', count: 9, kind: 'start' },
      { id: 'a', label: 'the remainder: lost from view', count: 1, kind: 'minus', reason: 'Lost' },
      { id: 'b', label: 'the remainder: turned 18', count: 1, kind: 'minus', reason: 'Grown' },
    ] as const;
    const markup = renderToStaticMarkup(
      <SumTable
        caption="Children in our care"
        lines={lines}
        opens={{ list: 'the-list', open: 'Grown', onOpen: () => undefined }}
      />,
    );
    expect(markup.match(/<button/g)).toHaveLength(2);
    expect(markup).toMatch(/aria-expanded="false"[^>]*>the remainder: lost from view/);
    expect(markup).toMatch(
      /aria-expanded="true" aria-controls="the-list"[^>]*>the remainder: turned 18/,
    );
  });
});
