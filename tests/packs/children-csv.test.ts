import { expect, it } from 'vitest';
import { childrenCsv } from '../../src/packs/children-csv.ts';

it('gives a row a child, with an identifier that a spreadsheet would run as a formula made harmless', () => {
  const csv = childrenCsv({ kpi: 'placements_3_plus', period: '2021-22-Q4' }, [
    {
      child: '=1+1',
      isCounted: true,
      counted: 'Counted',
      age: 10,
      sex: 'Female',
      ethnicGroup: 'White',
      unaccompanied: 'Not unaccompanied',
      placement: 'Foster carers: others',
      placementDetail: 'fostered (U6)',
      legalStatus: 'Full care order',
      distance: 'Not known',
      outcome: '',
      why: '3 placements in the 12 months: from 3 May 2021, fostered (U6)',
    },
  ]);
  expect(csv).toBe(
    [
      'kpi,period,child,counted,why,outcome,age,sex,ethnic_group,unaccompanied,placement,placement_detail,legal_status,distance',
      `placements_3_plus,2021-22-Q4,'=1+1,Counted,"3 placements in the 12 months: from 3 May 2021, fostered (U6)",,10,Female,White,Not unaccompanied,Foster carers: others,fostered (U6),Full care order,Not known`,
      '',
    ].join('\n'),
  );
});
