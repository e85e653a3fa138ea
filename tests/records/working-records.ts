import type { WrittenRecords } from './working-fixture.ts';

/**
 * On 31 March 2022, on paper:
 * - 001 is 10, fostered, three placements in the year: counted.
 * - 002 is 4, in a children's home since 2021, one placement.
 * - 003 is 17, three placements: counted. Has the birthday of a care leaver on 3 May 2021 besides.
 * - 004 left on 1 February 2022: not in care.
 * - 005's only episode is a short break.
 */
export const RECORDS: WrittenRecords = {
  header: `
    001 2 2012-01-10
    002 1 2017-06-01
    003 1 2004-05-03
    004 1 2010-01-01
    005 2 2010-01-01
  `,
  episodes: `
    file 2020.csv 2020-04-01 2021-03-31
    001 2020-06-01 S C2 U4 A1 - -
    002 2020-05-01 S C2 U4 B0 - -
    file 2021.csv 2021-04-01 2022-03-31
    001 2020-06-01 S C2 U4 A1 2021-08-01 X1
    001 2021-08-01 P C2 U6 A2 2021-12-01 X1
    001 2021-12-01 P C2 U6 A3 -          -
    002 2020-05-02 S C2 K2 B1 -          -
    003 2021-04-10 S V2 K2 C1 2021-06-01 X1
    003 2021-06-01 P V2 K3 C2 2021-09-01 X1
    003 2021-09-01 P V2 H5 C3 -          -
    004 2021-05-01 S C1 U4 D1 2022-02-01 E4A
    005 2021-05-01 S V3 U4 E1 -          -
    005 -          S V2 U4 E1 -          -
  `,
  reviews: `
    001 2022-01-10 PN3
    001 2022-02-10 PN7
    001 2021-12-31 PN1
    002 2022-02-01 PN0
    004 2022-02-01 PN1
    004 2022-02-02 PN1
  `,
  missing: `
    003 2022-01-05 2022-01-06
    003 2022-02-05 -
    004 2022-03-01 2022-03-02
  `,
  oc3: `
    003 2004-05-03 NO G5 W2
  `,
};
