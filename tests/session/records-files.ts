/**
 * Small extracts of the SSDA903 return that can be counted on paper. In care on the last day of the
 * quarters of 2021-22: two (MARKER7431, C2), three (C3 came), two (C2 left), three (C4 came).
 */
export const MARKER = 'MARKER7431';
export const MARKER_POSTCODE = 'MK99 9ZZ';

export const HEADER = `CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
${MARKER},1,02/03/2012,WBRI,,,
C2,2,14/07/2015,WBRI,,,
C3,1,30/09/2005,AOTH,,,
C4,2,01/12/2020,WBRI,,,
`;

const HEADING =
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN';

function episode(child: string, decom: string, end = ',', place = 'U6,PR1'): string {
  const home = child === MARKER ? MARKER_POSTCODE : '';
  return `${child},${decom},S,C2,N1,${place},${end},,${home},,`;
}

/** The year 2021-22. `more`: further lines. */
export function episodes2021(...more: readonly string[]): string {
  return [
    HEADING,
    episode(MARKER, '01/05/2021'),
    episode('C2', '10/05/2021', '20/11/2021,E4A'),
    episode('C3', '15/08/2021'),
    episode('C4', '02/02/2022', ',', 'K2,PR4'),
    ...more,
    '',
  ].join('\n');
}

/** The year 2022-23: C3 leaves on 10 May 2022; the others stay. */
export const EPISODES_2022 = [
  HEADING,
  episode(MARKER, '01/05/2021'),
  episode('C3', '15/08/2021', '10/05/2022,E4A'),
  episode('C4', '02/02/2022', ',', 'K2,PR4'),
  episode('C5', '01/03/2023'),
  '',
].join('\n');

/** A file in a folder, as a browser gives one that was chosen or dropped with it. */
export function fileAt(path: string, content: string): File {
  const file = new File([content], path.split('/').at(-1) ?? path);
  return Object.defineProperty(file, 'webkitRelativePath', { value: path });
}
