import { expect, it } from 'vitest';
import { kindOfText } from '../../../src/intake/records/record-heading.ts';
import { headingNotes } from '../../../src/intake/records/records-report.ts';

const said = (heading: string): readonly string[] => {
  const kind = kindOfText(`${heading}\nA,01/04/2021\n`);
  if (kind.kind !== 'records') throw new Error('The heading is not that of a table.');
  return headingNotes(kind.table, kind.heading).map(({ message }) => message);
};

it.each([
  ['CHILD,DOB,MISSING,MIS_START', 'The file has no MIS_END. It was read as empty.'],
  [
    'CHILD,MIS_START,MIS_START,MISSING,MIS_END',
    '“MIS_START” stands over more than one column. The first of them was read.',
  ],
  [
    'CHILD,MIS_START,MIS_START,MISSING,MISSING,MIS_END',
    '“MISSING”, “MIS_START” each stand over more than one column. The first of them was read.',
  ],
])('says of one column what is said of one, and of several of several: %s', (heading, message) => {
  expect(said(heading)).toContain(message);
});

it('says of several columns that are not there that they were read as empty', () => {
  expect(said('CHILD,DECOM,RNE,LS,PLACE,DEC,REC').join(' ')).toMatch(
    /The file has no [A-Z_]+, [A-Z_, ]+\. They were read as empty\./,
  );
});
