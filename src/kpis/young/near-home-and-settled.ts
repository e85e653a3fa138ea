import { NOT_PUBLISHED, YEAR_NOTE, type YoungText } from './young-text.ts';

export const YOUNG_NEAR_HOME_AND_SETTLED: Readonly<Record<string, YoungText>> = {
  outside_area: {
    title: 'Children who live {outside_area}',
    of: 'children in {our_care}',
    clause: 'children live {outside_area}',
    noun: 'children who live {outside_area}',
    definition: 'The share of children in {our_care} who live in a place with some other council.',
    counted:
      'We look at all children in {our_care} on the last day of the quarter. If we do not know where a child lives, they stay in the total.',
    comparisonNote: NOT_PUBLISHED,
  },
  outside_area_20_miles: {
    title: 'Children who live {outside_area}, and over 20 miles from where they come from',
    of: 'children in {our_care}',
    clause: 'children live {outside_area}, and over 20 miles from where they come from',
    noun: 'children who live {outside_area}, and over 20 miles from where they come from',
    definition:
      'The share of children in {our_care} who live in a place with some other council, and more than 20 miles from the home they came from.',
    counted:
      'We look at all children in {our_care} on the last day of the quarter. The miles are in a straight line. We do not have them for {unaccompanied:many}.',
  },
  placements_3_plus: {
    title: 'Children with three or more {placement:many} in a year',
    of: 'children in {our_care}',
    clause: 'children have had three or more {placement:many} in a year',
    noun: 'children who have had three or more {placement:many} in a year',
    definition:
      'The share of children in {our_care} who have lived in three or more {placement:many} in the last 12 months.',
    counted:
      'We look at children in {our_care} on the last day of the quarter. A trip, a short stay or a new court order does not count. If you stay with the same carer, that is not a new {placement}.',
    comparisonNote: YEAR_NOTE,
  },
  same_home_2_years: {
    title: 'Children under 16 in the same {placement} for two years or more',
    of: 'children under 16 who have been in care for two and a half years or more',
    clause: 'children under 16 have lived in the same {placement} for two years or more',
    noun: 'children under 16 who have lived in the same {placement} for two years or more',
    definition:
      'We look at children under 16 who have been in care for at least two and a half years. This is the share who have had the same {placement} for at least two years.',
    counted:
      'We look at children in {our_care} on the last day of the quarter. If you live with a family who want to adopt you, your time in the {placement} before that counts too.',
  },
};
