/** Words for the parts that several KPIs have. Categories are spelled as files spell them. */

const AGES: Readonly<Record<string, string>> = {
  'Under 1': 'children under 1',
  '1 to 4': 'children aged 1 to 4',
  '5 to 9': 'children aged 5 to 9',
  '10 to 15': 'children aged 10 to 15',
  '16 and over': 'children aged 16 and over',
};

/** The clause of each age band: "children under 1" and what they do. */
export function byAge(verb: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(AGES).map(([category, who]) => [category, `${who} ${verb}`]),
  );
}

/** Why care leavers have no education, employment or training. */
export function byReason(who: string): Record<string, string> {
  const without = `${who} are out of education, employment or training`;
  return {
    'Not in it: illness or disability': `${without} through illness or disability`,
    'Not in it: pregnancy or parenting': `${without} through pregnancy or parenting`,
    'Not in it: other reasons': `${without} for reasons other than health or parenting`,
  };
}
